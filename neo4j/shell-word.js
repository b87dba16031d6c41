// A text as one word of a shell command.

/** What no shell reads as anything but itself. */
const PLAIN = /^[A-Za-z0-9_@%+:,./-]{1,4096}$/u

/** Quoted where a shell would read it otherwise. */
export function shellWord(text) {
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
