// Tells pages of HTML from texts of other forms with a few tags in them.

/** Units that are looked at. */
const LOOKED_AT = 200_000

const COMMENT_END = '-->'

/** "<!DOCTYPE html>", "<html lang=…>", "<?xml …?><!DOCTYPE html" */
const DOCUMENT = /^(?:<\?xml[^>]{0,200}\?>\s{0,99})?(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/iu

/** The box in which MediaWiki and Parsoid put an article. */
const MEDIAWIKI =
  /class="[^"<>]{0,200}mw-parser-output|<section\s[^<>]{0,200}data-mw-section-id|<div\s[^<>]{0,200}id="mw-content-text/iu

/** "</p>", "</td>": tags that wikitext and notes seldom close. */
const CLOSED = /<\/(?:p|td|th|tr|table|li|ul|a|h[1-6]|div|span)\s?>/giu

/** "[[Page]]", "{{template", "{|", "== Heading ==" */
const WIKITEXT = /\[\[|\{\{|^\{\||^={2,6}[^=\n]{1,200}={2,6}\s{0,9}$/gmu

const FIRST_TAG =
  /^<(?:!doctype|html|table|div|p|h[1-6]|ul|ol|dl|section|article|main|center|span|b|i|small|a|link|meta|title|style|script|figure|aside)[\s>]/iu

/** Whether a text is HTML by its own evidence. */
export function looksLikeHtml(text: string): boolean {
  const start = withoutComments(text)
  if (DOCUMENT.test(start)) return true
  if (MEDIAWIKI.test(start)) return true
  const closed = count(start, CLOSED)
  const wiki = count(start, WIKITEXT)
  if (closed < 3 || closed <= wiki * 2) return false
  return FIRST_TAG.test(start) || closed * 400 > start.length
}

/** The beginning of a text, behind white space and comments. */
function withoutComments(text: string): string {
  let at = 0
  for (let tries = 0; tries < 20; tries++) {
    at += /^[\s\u{FEFF}]{0,10000}/u.exec(text.slice(at, at + 10_000))?.[0].length ?? 0
    const end = text.startsWith('<!--', at) ? text.indexOf(COMMENT_END, at) : -1
    if (end === -1) break
    at = end + COMMENT_END.length
  }
  return text.slice(at, at + LOOKED_AT)
}

function count(text: string, form: RegExp): number {
  let found = 0
  for (const match of text.matchAll(form)) if (match[0] !== '') found++
  return found
}
