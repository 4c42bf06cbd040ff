import type { Kind } from '../kind.js'

export const clonedHistory: Kind = {
  name: 'cloned-history',
  what: 'histories of cloned repositories',
  remedy: 'Delete them in the RUN that clones, or clone with --depth 1.',
  certainty: 'likely',
  makers: ['run', 'stage', 'unknown'],
  folders: /(?:^|\/)\.git$/,
  except: /(?:^|\/)(?:\.nvm|\.pyenv|\.rbenv|\.asdf|\.oh-my-zsh|\.linuxbrew|Homebrew)\//,
  neededBy: /^.*\bgit\b/,
  rules: [],
  examples: {
    hits: ['opt/tool/.git/objects/pack/x.pack'],
    misses: ['root/.nvm/.git/objects/pack/x.pack', 'opt/tool/.gitignore'],
  },
}
