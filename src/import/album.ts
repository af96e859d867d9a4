import { slugOf } from './slug.ts';

/** A picture that will stand beside the article. */
export interface Picture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Collects the pictures of an article and names them. */
export interface Album {
  /** The name of the picture at `src` in the album; nothing where it cannot be had. */
  place(src: string): string | undefined;
  readonly pictures: readonly Picture[];
}

/** An album of pictures that stand in the page itself (`data:`) or that `read` finds beside it; none is fetched. */
export function makeAlbum(read: (src: string) => Uint8Array | undefined): Album {
  const pictures: Picture[] = [];
  const names = new Map<string, string | undefined>();
  const add = (src: string): string | undefined => {
    const bytes = src.startsWith('data:') ? readData(src) : read(src);
    const ending = bytes && endingOf(bytes);
    if (!bytes || !ending) return;
    const wanted = src.startsWith('data:')
      ? ''
      : slugOf(
          decodeURIComponent(
            src
              .split(/[?#]/)[0]
              ?.split('/')
              .at(-1)
              ?.replace(/\.\w+$/, '') ?? '',
          ),
        );
    let name = `${wanted || `picture-${pictures.length + 1}`}.${ending}`;
    for (let copy = 2; pictures.some((other) => other.name === name); copy++)
      name = `${wanted || 'picture'}-${copy}.${ending}`;
    pictures.push({ name, bytes });
    return name;
  };
  return {
    pictures,
    place(src) {
      if (!names.has(src)) names.set(src, add(src));
      return names.get(src);
    },
  };
}

function readData(src: string): Uint8Array | undefined {
  const match = /^data:image\/[\w.+-]+;base64,([\w+/=\s]+)$/.exec(src);
  return match?.[1] ? Buffer.from(match[1], 'base64') : undefined;
}

/** The ending for a picture of the kinds that browsers show, told by its first bytes. */
function endingOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (start.startsWith('\x89PNG')) return 'png';
  if (start.startsWith('\xff\xd8\xff')) return 'jpg';
  if (start.startsWith('GIF8')) return 'gif';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'webp';
  return start.slice(4, 12) === 'ftypavif' ? 'avif' : undefined;
}
