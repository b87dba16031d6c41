// Colours on the screen: which text is readable on them, and a darker edge.

/** `#rrggbb` */
const HEX = /^#(?<red>[0-9a-f]{2})(?<green>[0-9a-f]{2})(?<blue>[0-9a-f]{2})$/u

function channels(colour: string): Triple {
  const groups = HEX.exec(colour)?.groups
  if (groups === undefined) throw new RangeError(`${colour} is not #rrggbb`)
  const value = (name: string) => Number.parseInt(groups[name] ?? '', 16)
  return [value('red'), value('green'), value('blue')]
}

type Triple = readonly [number, number, number]

function linear(colour: string): Triple {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return [red ?? 0, green ?? 0, blue ?? 0]
}

/** Relative luminance, as the accessibility guidelines of the web define it. */
function luminance(colour: string): number {
  const [red, green, blue] = linear(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How far two colours stand apart, from 1 to 21; text wants 4.5. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other)
  return (light + 0.05) / (dark + 0.05)
}

/** Black or white, whichever is easier to read on a colour. */
export function readableOn(colour: string): string {
  return contrast(colour, '#ffffff') > contrast(colour, '#000000') ? '#ffffff' : '#000000'
}

/** A darker colour of the same hue, for an edge. */
export function darker(colour: string): string {
  const parts = channels(colour).map((channel) =>
    Math.round(channel * 0.75)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${parts.join('')}`
}

/** What is left of linear red, green and blue where one kind of cone is missing (Machado, Oliveira, Fernandes 2009). */
export const sights = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly [Triple, Triple, Triple]>

export type Sight = keyof typeof sights

/** How different two colours look to an eye: CIE 1976, where 2 is just noticed. */
export function difference(a: string, b: string, sight: Sight): number {
  const one = lab(linear(a), sight)
  const other = lab(linear(b), sight)
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}

function lab(rgb: Triple, sight: Sight): Triple {
  const [red, green, blue] = times(sights[sight], rgb).map((share) =>
    Math.min(1, Math.max(0, share)),
  ) as unknown as Triple
  const [x, y, z] = times(
    [
      [0.4339, 0.3763, 0.1899],
      [0.2126, 0.7152, 0.0722],
      [0.0177, 0.1095, 0.8729],
    ],
    [red, green, blue],
  ).map(cubeRoot) as unknown as Triple
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const cubeRoot = (share: number) => (share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116)

function times(matrix: readonly [Triple, Triple, Triple], [x, y, z]: Triple): readonly number[] {
  return matrix.map(([a, b, c]) => a * x + b * y + c * z)
}
