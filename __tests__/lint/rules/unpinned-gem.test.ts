import { unpinnedGem } from '../../../src/lint/rules/unpinned-gem.js'
import { describeRule } from '../rule-tester.js'

describeRule(unpinnedGem, {
  catches: [
    ['RUN gem install a', 'a'],
    ['RUN gem i --no-document a b:1', 'a'],
    ['ONBUILD RUN gem install a', 'a'],
  ],
  passes: [
    'RUN gem install a:1',
    'RUN gem install a -v 1',
    'RUN gem install --version=1 a',
    'RUN gem install ./a.gem',
    'RUN gem update',
    'RUN gem install "a:~> 1"',
  ],
})
