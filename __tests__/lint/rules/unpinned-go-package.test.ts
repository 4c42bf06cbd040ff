import { unpinnedGoPackage } from '../../../src/lint/rules/unpinned-go-package.js'
import { describeRule } from '../rule-tester.js'

describeRule(unpinnedGoPackage, {
  catches: [
    ['RUN go install a.com/b', 'a.com/b'],
    ['RUN go get a.com/b@latest', 'a.com/b@latest'],
    ['RUN go run -tags x a.com/b@none c', 'a.com/b@none'],
    ['ONBUILD RUN go install a.com/b/...', 'a.com/b/...'],
  ],
  passes: [
    'RUN go install a.com/b@v1',
    'RUN go install ./...',
    'RUN go run main.go',
    'RUN go get',
    'RUN go build a.com/b',
    'RUN go install cmd/vet',
    'RUN go install a.com/b@$V',
  ],
})
