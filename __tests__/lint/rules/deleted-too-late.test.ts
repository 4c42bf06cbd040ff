import { deletedTooLate } from '../../../src/lint/rules/deleted-too-late.js'
import { describeRule } from '../rule-tester.js'

describeRule(deletedTooLate, {
  catches: [
    {
      dockerfile: 'COPY a.tgz /tmp/\nRUN rm /tmp/a.tgz',
      words: ['/tmp/a.tgz'],
      messages: ['/tmp/a.tgz stays in the layer of the COPY on line 2.'],
    },
    ['COPY . /app\nRUN rm -rf /app/tests', '/app/tests'],
    ['WORKDIR /w\nCOPY a.tgz .\nRUN rm a.tgz', 'a.tgz'],
    ['RUN apt-get update\nRUN rm -rf /var/lib/apt/lists/*', '/var/lib/apt/lists/*'],
    ['RUN wget -O /x/y z\nRUN rm -r /x', '/x'],
    ['RUN a > /tmp/b\nRUN rm /tmp/b', '/tmp/b'],
    ['FROM a AS b\nCOPY c.gz /d.gz\nFROM b\nRUN rm /d.gz', '/d.gz'],
  ],
  passes: [
    'RUN curl -o /a b && rm /a',
    'COPY a.tgz /tmp/\nRUN rm /tmp/b.tgz',
    'RUN rm -rf /tmp/a',
    'COPY a.tgz /tmp/\nRUN cd /x && rm tmp/a.tgz',
    'FROM a AS b\nCOPY c.gz /d.gz\nRUN rm /d.gz\nFROM e\nCOPY --from=b /f /f',
    'COPY a.tgz /tmp/\nRUN rm $A',
    'RUN rm /a.tgz\nCOPY a.tgz /',
  ],
})
