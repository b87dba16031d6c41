// The part of edtf that the tests use; the package brings no types.
declare module 'edtf' {
  export default function edtf(text: string): { readonly edtf: string }
}
