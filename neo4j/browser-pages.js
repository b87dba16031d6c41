// Puts the guide and the style where the server shows them, beside the pages of Neo4j Browser.
import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { launcherFolder } from './places.js'

/** Copies what there is, anew at each start; gives the names, the style first: it should show before the guide. */
export function publishPages(lib) {
  const folder = join(lib, 'web', 'browser', 'partygraph')
  mkdirSync(folder, { recursive: true })
  const pages = ['style.grass', 'guide.html'].filter((name) => existsSync(join(launcherFolder, name)))
  for (const name of pages) {
    const aside = join(folder, `${name}.${process.pid}`)
    copyFileSync(join(launcherFolder, name), aside)
    renameSync(aside, join(folder, name))
  }
  return pages
}
