import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../library/content-folder.ts';

/** In `astro dev`: a change of an article, a note or a picture reloads the open pages. */
export function watchLibrary(): AstroIntegration {
  return {
    name: 'sidelight:watch-library',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const root = resolve(contentFolder());
        server.watcher.add(root);
        server.watcher.on('all', (_event, path) => {
          if (resolve(path).startsWith(root)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
