import type { APIContext } from 'astro';
import { annotationPage } from '../../compose/compose-annotations.ts';
import { getLibrary } from '../../library.ts';

export async function getStaticPaths() {
  const { readings } = await getLibrary();
  return readings.map(({ slug }) => ({ params: { slug } }));
}

export async function GET({ params, site }: APIContext): Promise<Response> {
  const library = await getLibrary();
  const reading = library.readings.find(({ slug }) => slug === params.slug);
  return reading
    ? Response.json(annotationPage(reading, library, site))
    : new Response(null, { status: 404 });
}
