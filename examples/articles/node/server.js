'use strict'

const { execFileSync } = require('node:child_process')
const http = require('node:http')
const path = require('node:path')
const lodash = require('lodash')
const yaml = require('yaml')

const checksum = path.join(path.dirname(require.resolve('checksum-cc/package.json')), 'checksum')

function greet() {
  const sum = Number(execFileSync(checksum, ['world'], { encoding: 'utf8' }))
  return yaml.stringify(lodash.mapValues({ hello: 'world', sum }, String))
}

http
  .createServer((request, response) => {
    response.end(greet())
  })
  .listen(3000)
