import type { KyselyPlugin, PluginTransformQueryArgs, PluginTransformResultArgs, QueryResult, UnknownRow } from 'kysely'

/** Refuses every query on a transaction that has ended: somewhere an `await` was forgotten. */
export class TransactionGuard implements KyselyPlugin {
  #ended = false

  end(): void {
    this.#ended = true
  }

  transformQuery(args: PluginTransformQueryArgs): PluginTransformQueryArgs['node'] {
    if (this.#ended) throw new Error('A query on a unit of work that has ended')
    return args.node
  }

  async transformResult(args: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return args.result
  }
}
