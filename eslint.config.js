import eslint from '@eslint/js'
import tseslint from 'typescript-eslint'
import prettier from 'eslint-config-prettier'

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'lib/',
      'node_modules/',
      'coverage/',
      '__tests__/fixtures/',
      'examples/articles/',
    ],
  },
  eslint.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.test.json', './src/page/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      complexity: ['error', 12],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Use a named export.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'jest', property: 'mock', message: 'Pass a port instead of mocking a module.' },
        {
          object: 'jest',
          property: 'unstable_mockModule',
          message: 'Pass a port instead of mocking a module.',
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
    },
  },
  {
    files: ['__tests__/**/*.ts', 'scripts/**/*.ts', 'benchmarks/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', 'max-params': 'off' },
  },
  // Lists of data, one entry an input or a failure.
  { files: ['src/inputs.ts', 'src/errors.ts'], rules: { 'max-lines': 'off' } },
  { files: ['*.config.js', 'src/**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['*.config.js'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  prettier,
)
