import { readFileSync } from 'node:fs';
import type { APIContext } from 'astro';
import { getLibrary } from '../../library.ts';

export async function getStaticPaths() {
  const { readings } = await getLibrary();
  return readings.flatMap(({ slug, pictures }) =>
    [...pictures.keys()].map((picture) => ({ params: { slug, picture } })),
  );
}

export async function GET({ params }: APIContext): Promise<Response> {
  const { readings } = await getLibrary();
  const picture = readings.find(({ slug }) => slug === params.slug)?.pictures.get(params.picture ?? '');
  return picture ? new Response(readFileSync(picture.path)) : new Response(null, { status: 404 });
}
