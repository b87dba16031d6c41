// Writes the style of Neo4j Browser: a colour a class, a readable caption on each node.
import { classNames, evidenceColours, shapeOfClass } from '../../src/model/ontology.ts'
import { darker, readableOn } from './colours.ts'

interface NodeStyle {
  readonly label: string
  readonly colour: string
  readonly diameter: number
}

/** Entities are what one looks for; facts, claims and words stand behind them. */
const LARGE = 65
const SMALL = 40

/** The file in the form that the Browser exports and takes by drag and drop. */
export function styleFile(): string {
  const entities = classNames.map((label) => ({ label, colour: shapeOfClass(label).colour, diameter: LARGE }))
  const evidence = Object.entries(evidenceColours).map(([label, colour]) => ({
    label,
    colour,
    diameter: SMALL,
  }))
  return `${[node, relationship, ...[...entities, ...evidence].map(styled)].join('\n')}\n`
}

const node = rule('node', {
  diameter: `${LARGE}px`,
  color: '#a5abb6',
  'border-color': '#7c8089',
  'border-width': '2px',
  'text-color-internal': '#000000',
  'font-size': '10px',
  caption: "'{name}'",
})

const relationship = rule('relationship', {
  color: '#a5abb6',
  'shaft-width': '1px',
  'font-size': '8px',
  padding: '3px',
  'text-color-external': '#000000',
  'text-color-internal': '#ffffff',
  caption: "'<type>'",
})

function styled({ label, colour, diameter }: NodeStyle): string {
  return rule(`node.${label}`, {
    diameter: `${diameter}px`,
    color: colour,
    'border-color': darker(colour),
    'text-color-internal': readableOn(colour),
    caption: "'{name}'",
  })
}

function rule(selector: string, declarations: Readonly<Record<string, string>>): string {
  const lines = Object.entries(declarations).map(([name, value]) => `  ${name}: ${value};`)
  return [`${selector} {`, ...lines, '}', ''].join('\n')
}
