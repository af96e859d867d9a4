/** Does what `load` does once for each key, and again only where that failed. */
export function once<T, K = void>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const loads = new Map<K, Promise<T>>();
  return (key) => {
    const loaded = loads.get(key) ?? load(key);
    loads.set(key, loaded);
    loaded.catch(() => loads.delete(key));
    return loaded;
  };
}

/** Begins what is asked for again when it is needed: should it fail, that is told then. */
export function ahead(work: Promise<unknown> | undefined): void {
  work?.catch(() => undefined);
}
