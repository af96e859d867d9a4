/** The oracle ships without types. */
declare module 'edtf' {
  export function parse(value: string): { readonly type: string; readonly level: number };
  // biome-ignore lint/style/noDefaultExport: the package has one
  export default function edtf(value: string): { readonly min: number; readonly max: number };
}
