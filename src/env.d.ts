/// <reference types="astro/client" />

declare module '*?article';
