import type { Kind } from '../kind.js'

export const mavenRepository: Kind = {
  name: 'maven-repository',
  what: 'repositories of Maven',
  remedy: 'Build in a stage of its own, or mount a cache on /root/.m2.',
  certainty: 'sure',
  makers: ['run', 'stage', 'unknown'],
  folders: /^(?:root|home\/[^/]+)\/\.m2\/repository$/,
  neededBy: /^.*(?:\bmvnw?\b|\.m2\b)/,
  rules: ['build-tools-left'],
  examples: {
    hits: ['root/.m2/repository/org/x/y/1.0/y-1.0.jar'],
    misses: ['root/.m2/settings.xml'],
  },
}
