import type { Kind } from '../kind.js'

export const gradleCache: Kind = {
  name: 'gradle-cache',
  what: 'caches of Gradle',
  remedy: 'Build in a stage of its own, or mount a cache on /root/.gradle.',
  certainty: 'sure',
  makers: ['run', 'stage', 'unknown'],
  folders: /^(?:root|home\/[^/]+)\/\.gradle\/(?:caches|wrapper|daemon)$/,
  neededBy: /^.*\bgradlew?\b/,
  rules: ['build-tools-left'],
  examples: {
    hits: ['root/.gradle/caches/modules-2/x.jar', 'root/.gradle/wrapper/dists/gradle-8/x.zip'],
    misses: ['root/.gradle/gradle.properties'],
  },
}
