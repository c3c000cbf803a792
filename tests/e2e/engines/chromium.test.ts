import { test } from '@playwright/test'
import { findsEveryPassage, sessionIn } from './found-words'

test('Chromium finds every passage by the words of its link', ({ page }) =>
  findsEveryPassage(sessionIn(page)))
