import { worldWritable } from '../../../src/lint/rules/world-writable.js'
import { describeRule } from '../rule-tester.js'

describeRule(worldWritable, {
  catches: [
    ['RUN chmod 777 /a', '777'],
    ['RUN chmod -R a+rwx /a', 'a+rwx'],
    ['RUN chmod u=rw,o+w /a', 'u=rw,o+w'],
    ['COPY --chmod=0666 a /b', '--chmod=0666'],
  ],
  passes: [
    'RUN chmod 755 /a',
    'RUN chmod 1777 /tmp',
    'RUN chmod +x /a',
    'RUN chmod g+w /a',
    'RUN chmod --reference=a b',
    'COPY --chmod=644 a /b',
    'RUN chmod $M /a',
  ],
})
