import { deletedTooLate } from '../../../src/lint/rules/deleted-too-late.js'
import { describeRule } from '../rule-tester.js'

describeRule(deletedTooLate, {
  catches: [
    {
      dockerfile: 'COPY a.tgz /tmp/\nRUN rm /tmp/a.tgz',
      words: ['/tmp/a.tgz'],
      messages: ['/tmp/a.tgz stays in the image, in the layer of line 2.'],
    },
    ['COPY . /app\nRUN rm -rf /app/tests', '/app/tests'],
    {
      dockerfile: 'COPY a.x /d/\nCOPY b.x c.x /d/\nRUN rm /d/a.x /e /d/b.x && rm /d/c.x',
      words: ['/d/a.x /e /d/b.x', '/d/c.x'],
      messages: [
        '/d/a.x and /d/b.x stay in the image, in the layer of lines 2 and 3.',
        '/d/c.x stays in the image, in the layer of line 3.',
      ],
    },
    ['WORKDIR /w\nCOPY a.tgz .\nRUN rm a.tgz', 'a.tgz'],
    ['RUN apt-get update\nRUN rm -rf /var/lib/apt/lists/*', '/var/lib/apt/lists/*'],
    ['RUN wget -O /x/y z\nRUN rm -r /x', '/x'],
    ['RUN a > /tmp/b\nRUN rm /tmp/b', '/tmp/b'],
    ['FROM a AS b\nCOPY c.gz /d.gz\nFROM b\nRUN rm /d.gz', '/d.gz'],
    ['FROM a AS b\nCOPY c.gz /d.gz\nRUN rm /d.gz\nFROM b\nRUN e\nFROM b', '/d.gz'],
  ],
  passes: [
    'RUN apt-get update && rm -rf /var/lib/apt/lists/*\nRUN apt-get update && rm -rf /var/lib/apt/lists/*',
    'RUN curl -o /a b && rm /a\nRUN rm /a',
    'RUN curl -o /a b && rm /a',
    'COPY a.tgz /tmp/\nRUN rm /tmp/b.tgz',
    'RUN rm -rf /tmp/a',
    'COPY a.tgz /tmp/\nRUN cd /x && rm tmp/a.tgz',
    'FROM a AS b\nCOPY c.gz /d.gz\nRUN rm /d.gz\nFROM e\nCOPY --from=b /f /f',
    'COPY a.tgz /tmp/\nRUN rm $A',
    'RUN rm /a.tgz\nCOPY a.tgz /',
  ],
})
