/** The part of SQLite, compiled to WebAssembly, that reads (https://sql.js.org/documentation). */
declare module 'sql.js/dist/sql-wasm-inline.js' {
  namespace initSqlJs {
    interface Statement {
      /** Whether there is another row. */
      step(): boolean
      get(): readonly (number | string | Uint8Array | null)[]
    }
    interface Database {
      run(sql: string): Database
      prepare(sql: string): Statement
      close(): void
    }
    interface SqlJs {
      readonly Database: new (bytes: Uint8Array) => Database
    }
  }
  function initSqlJs(): Promise<initSqlJs.SqlJs>
  export = initSqlJs
}
