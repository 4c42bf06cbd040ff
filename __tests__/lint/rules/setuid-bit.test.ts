import { setuidBit } from '../../../src/lint/rules/setuid-bit.js'
import { describeRule } from '../rule-tester.js'

describeRule(setuidBit, {
  catches: [
    ['RUN chmod u+s /a', 'u+s'],
    ['RUN chmod 4755 /a', '4755'],
    ['COPY --chmod=2755 a /b', '--chmod=2755'],
  ],
  passes: [
    'RUN chmod 755 /a',
    'RUN chmod 1777 /a',
    'RUN chmod u-s /a',
    'RUN chmod +x setuid',
    'COPY --chmod=0755 a /b',
  ],
})
