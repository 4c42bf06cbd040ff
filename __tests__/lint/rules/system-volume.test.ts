import { systemVolume } from '../../../src/lint/rules/system-volume.js'
import { describeRule } from '../rule-tester.js'

describeRule(systemVolume, {
  catches: [
    ['VOLUME /data /dev', '/dev'],
    ['VOLUME ["/sys/fs"]', '"/sys/fs"'],
  ],
  passes: ['VOLUME /data', 'VOLUME ["/develop"]', 'VOLUME $A'],
})
