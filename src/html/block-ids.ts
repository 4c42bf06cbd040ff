/** Where the page's script finds its data. */
export const blockIds = {
  model: 'model',
  contents: (index: number): string => `contents-${index}`,
} as const
