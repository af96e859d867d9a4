import type { APIContext } from 'astro';
import { annotationPage } from '../../compose-annotations.ts';
import { getLibrary } from '../../library.ts';

export async function getStaticPaths() {
  const { readings } = await getLibrary(import.meta.env.BASE_URL);
  return readings.map(({ slug }) => ({ params: { slug } }));
}

export async function GET({ params, site }: APIContext): Promise<Response> {
  const library = await getLibrary(import.meta.env.BASE_URL);
  const reading = library.readings.find(({ slug }) => slug === params.slug);
  return reading
    ? Response.json(annotationPage(reading, library, site))
    : new Response(null, { status: 404 });
}
