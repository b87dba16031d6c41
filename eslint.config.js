// Lint rules: typed rules against forgotten promises and open switches, and the project's size budget.
import tseslint from 'typescript-eslint'

/** Sizes beyond which a file or function wants to be two. Blank lines and comments count: they are read too. */
const budget = {
  'max-lines': ['error', 250],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 3],
  complexity: ['error', 10],
}

/** Tables of data, not code: one row a line, and cutting them in two would only hide rows. */
const dataTables = ['src/model/ontology.ts', 'src/transform/data/**', 'src/transform/infobox-keys/**']

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/', 'neo4j/.local/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...budget,
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      // A driver's result is a thenable and no promise; a forgotten await on it is missed without the option.
      '@typescript-eslint/no-floating-promises': ['error', { checkThenables: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Numbers in a template print as they are; `undefined` or an object there is still an error.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // n3's DataFactory hands out functions that need no `this`: false alarms.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: dataTables, rules: { 'max-lines': 'off' } },
  {
    files: ['tests/**/*.ts'],
    // A describe block is one long function by nature, and a table of cases one long file.
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { sourceType: 'module', ecmaVersion: 2023 },
    rules: { ...budget, eqeqeq: 'error', 'prefer-const': 'error' },
  },
)
