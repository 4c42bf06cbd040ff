import { smallerBaseImage } from '../../../src/lint/rules/smaller-base-image.js'
import { describeRule } from '../rule-tester.js'

describeRule(smallerBaseImage, {
  catches: [
    ['FROM node:22', 'node:22'],
    ['FROM docker.io/library/python', 'docker.io/library/python'],
    ['FROM node:22 AS a\nFROM a', 'node:22'],
    ['ARG V=3.4\nFROM ruby:$V', 'ruby:$V'],
  ],
  passes: [
    'FROM node:22-slim',
    'FROM python:3.13-alpine',
    'FROM node:22 AS a\nFROM node:22-slim',
    'FROM ubuntu:24.04',
    'FROM example.com/node:22',
    'FROM scratch',
    'FROM php:8.4-apache',
    'FROM python:3.13-windowsservercore',
    'FROM $IMAGE',
  ],
})
