import { startBox } from './search.ts';

startBox(document.querySelector('search') as HTMLElement);
