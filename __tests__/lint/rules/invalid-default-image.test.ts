import { invalidDefaultImage } from '../../../src/lint/rules/invalid-default-image.js'
import { describeRule } from '../rule-tester.js'

describeRule(invalidDefaultImage, {
  catches: [
    {
      dockerfile: 'ARG V\nFROM a:$V',
      words: ['a:$V'],
      messages: ['With the default arguments the image is "a:", which is none.'],
    },
    ['ARG I\nFROM $I', '$I'],
    ['ARG V\nFROM a:${V}-slim', 'a:${V}-slim'],
  ],
  passes: [
    'ARG V=1\nFROM a:$V',
    'FROM a:$V',
    'ARG V\nFROM a:${V:-1}',
    'ARG R=localhost:5000\nFROM $R/a/b:1@sha256:00',
    'FROM a',
    'ARG B=b\nFROM a AS b\nFROM $B',
    'FROM a-$TARGETARCH',
    'ARG L=${TARGETPLATFORM#linux/amd64}\nARG L=${L:+"no"}\nARG L=${L:-"yes"}\nFROM a-${L}',
  ],
})
