const link = document.querySelector<HTMLAnchorElement>('#moved');
if (link) location.replace(link.href + location.hash);

export {};
