/** The documentation of this release series. */
export const docsUrl = 'https://github.com/dockweigh/dockweigh/blob/v0/docs'
