import { unpinnedPipPackage } from '../../../src/lint/rules/unpinned-pip-package.js'
import { describeRule } from '../rule-tester.js'

describeRule(unpinnedPipPackage, {
  catches: [
    ['RUN pip install flask', 'flask'],
    ['RUN pip3 install flask==1 django', 'django'],
    ['RUN python3 -m pip install -U pip', 'pip'],
    ['RUN pip install --index-url https://example.com flask', 'flask'],
    ['RUN /venv/bin/pip install flask', 'flask'],
    ['RUN pip install git+ssh://git@example.com/a.git', 'git+ssh://git@example.com/a.git'],
  ],
  passes: [
    'RUN pip install flask==1',
    'RUN pip install "flask>=1" flask~=2',
    'RUN pip install -r requirements.txt',
    'RUN pip install -rrequirements.txt',
    'RUN pip install --constraint c.txt flask',
    'RUN pip install .',
    'RUN pip install -e .[dev]',
    'RUN pip install ./a dist/b.whl c.tar.gz',
    'RUN pip install git+https://example.com/a.git@v1',
    'RUN pip install $PACKAGE',
    'RUN pipenv install flask',
    'RUN python -m venv pip',
  ],
})
