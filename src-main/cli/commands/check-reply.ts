import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { language } from '../../../src-shared/domain/common/vocabulary'
import { checkReply as check } from '../../../src-shared/domain/remark/check-reply'
import { type CaseFile, caseFile, noFacts } from '../../../src-shared/domain/remark/facts'
import { replyKind } from '../../../src-shared/domain/remark/kinds'
import { remarkWords } from '../../../src-shared/texts/remark-words'
import { errorCode } from '../../store/error-code'
import { type Command, type Given, required, WrongCall } from '../command'
import { readJson } from '../read-json'

/** Looks a draft through and answers with every remark, in the letter's language. No workspace is opened. */
export const checkReply: Command = {
  usage: 'check-reply FILE --kind KIND --lang fr|en [--jurisdiction fr|uk] [--case FILE]',
  options: ['kind', 'lang', 'jurisdiction', 'case'],
  required: ['kind', 'lang'],
  positionals: 1,
  run: async (given) => {
    const [file = ''] = given.positionals
    const kind = choice(replyKind.safeParse(required(given, 'kind')), '--kind')
    const lang = choice(language.safeParse(required(given, 'lang')), '--lang')
    const jurisdiction = lawOf(given)
    const facts = await factsOf(given.option('case'))
    const text = await textOf(file)
    const { remarks, readability, words } = check({ text, kind, language: lang, jurisdiction, facts })
    const told = remarks.map((remark) => {
      const { message, suggestion } = remarkWords(lang, remark)
      const { rule, severity, start, end } = remark
      return { rule, severity, start, end, text: remark.text, message, suggestion }
    })
    return { code: 0, json: { remarks: told, readability, words } }
  }
}

function choice<T>(read: { readonly success: true; readonly data: T } | { readonly success: false }, name: string): T {
  if (!read.success) throw new WrongCall(name)
  return read.data
}

function lawOf(given: Given): 'fr' | 'uk' | undefined {
  const asked = given.option('jurisdiction')
  if (asked === undefined || asked === 'fr' || asked === 'uk') return asked
  throw new WrongCall('--jurisdiction')
}

/** Text in UTF-8, with or without a byte order mark, which counts among its places. */
async function textOf(file: string): Promise<string> {
  try {
    return await readFile(resolve(file), 'utf8')
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    throw new WrongCall(file, 'unreadable')
  }
}

async function factsOf(file: string | undefined): Promise<CaseFile> {
  if (file === undefined) return noFacts
  return readJson(caseFile, await textOf(file), file)
}
