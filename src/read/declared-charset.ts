// The encoding that a page declares of itself, where it is not UTF-8.

/** `<meta charset="windows-1254">`, `<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-9">` */
const META = /<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?(?<label>[\w:.-]{1,40})/iu
/** `<?xml version="1.0" encoding="ISO-8859-9"?>` */
const XML = /^\s{0,99}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["'](?<label>[\w:.-]{1,40})/iu

/** Where a declaration stands if there is one. */
const HEAD_BYTES = 4_096

/** The label of an older encoding; none for UTF-8 and for UTF-16, which a file that can be read so far is not. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1')
  const label = (META.exec(head) ?? XML.exec(head))?.groups?.['label']
  return label === undefined || /^utf-?(?:8|16|32)/iu.test(label) ? undefined : label
}
