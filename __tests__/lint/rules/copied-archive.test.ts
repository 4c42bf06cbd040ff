import { copiedArchive } from '../../../src/lint/rules/copied-archive.js'
import { describeRule } from '../rule-tester.js'

describeRule(copiedArchive, {
  catches: [
    ['COPY a.tar.gz /tmp/\nRUN tar xzf /tmp/a.tar.gz', 'a.tar.gz'],
    ['COPY x/a.tar /b.tar\nRUN tar --extract -f /b.tar', 'x/a.tar'],
    ['COPY a.tgz b c/\nRUN cd c && tar -xf a.tgz', 'a.tgz'],
    ['COPY a.gz /\nRUN gunzip /a.gz', 'a.gz'],
  ],
  passes: [
    'ADD a.tar.gz /',
    'COPY a.tar.gz /',
    'COPY a.tar /\nRUN tar -cf /a.tar /b',
    'COPY --from=b a.tar /\nRUN tar xf /a.tar',
    'COPY a.tar /\nRUN tar xf /c.tar',
    'FROM a\nCOPY a.tar /\nFROM b\nRUN tar xf /a.tar',
    'RUN tar xf /a.tar\nCOPY a.tar /',
  ],
})
