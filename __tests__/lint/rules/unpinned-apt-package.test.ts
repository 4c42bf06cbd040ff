import { unpinnedAptPackage } from '../../../src/lint/rules/unpinned-apt-package.js'
import { describeRule } from '../rule-tester.js'

describeRule(unpinnedAptPackage, {
  catches: [
    ['RUN apt-get install curl', 'curl'],
    ['RUN apt-get install -y curl=1 wget git', 'wget git'],
    {
      dockerfile: 'RUN apt-get install -y a b c d',
      words: ['a b c d'],
      messages: ['Packages a, b and 2 more have no version.'],
    },
    ['RUN apt-get -y --no-install-recommends install curl \\\n  wget', 'curl \\\n  wget'],
    ['RUN apt-get install -y a \\\n# note\n  b=1', 'a'],
    ['RUN sudo apt-get install curl', 'curl'],
    ['RUN <<EOF\napt-get install curl\nEOF', 'curl'],
    ['RUN bash <<EOF\napt-get install curl\nEOF', 'curl'],
    ['ONBUILD RUN apt-get install curl', 'curl'],
    ['RUN ["apt-get", "install", "curl"]', '"curl"'],
    ['RUN apt-get install -t stable curl', 'curl'],
    {
      dockerfile: 'RUN apt-get install `# for the web` curl',
      words: ['curl'],
      messages: ['Package curl has no version.'],
    },
  ],
  passes: [
    'RUN apt-get install -y curl=7.1',
    'RUN apt-get install ./a.deb /tmp/b.deb c.deb',
    'RUN apt-get install $PACKAGES "${MORE}"',
    'RUN apt-get update',
    'RUN apt-get install -y curl=${VERSION}',
    'RUN apt-get install bash/stable',
    'RUN echo apt-get install curl',
    'SHELL ["powershell"]\nRUN apt-get install curl',
  ],
})
