import type { Kind } from '../kind.js'

export const nugetPackages: Kind = {
  name: 'nuget-packages',
  what: 'packages of NuGet',
  remedy: 'Publish in a stage of its own, or mount a cache on /root/.nuget.',
  certainty: 'sure',
  makers: ['run', 'stage', 'unknown'],
  folders: /^(?:root|home\/[^/]+)\/\.nuget\/packages$/,
  neededBy: /^.*\bdotnet (?:run|watch|test|build)\b/,
  rules: ['build-tools-left'],
  examples: {
    hits: ['root/.nuget/packages/newtonsoft.json/13.0.1/x.dll'],
    misses: ['root/.nuget/NuGet/NuGet.Config'],
  },
}
