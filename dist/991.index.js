export const id = 991;
export const ids = [991];
export const modules = {

/***/ 7991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ recordFile),
/* harmony export */   runRecordClient: () => (/* binding */ runRecordClient),
/* harmony export */   t: () => (/* binding */ answerFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__);



/** The file that a record is saved from and restored to, in the folder that the client is started in. */
const recordFile = 'record';
/** The file that holds the client's answer, in the same folder: JSON, `{ "key": … }`, null for none. */
const answerFile = 'answer.json';
/**
 * Finds or saves one record with the Actions cache's own client, in a process of its own: the client cannot be
 * stopped, prints to the log and takes folders and time limits from the environment. The task is read from standard
 * input, as JSON, when the client has been loaded; without one nothing is done. The version of an entry is a hash of
 * the path that is saved, which is therefore relative and the same on every machine.
 * @see https://github.com/actions/toolkit/tree/main/packages/cache
 */
async function runRecordClient() {
    const { restoreCache, saveCache } = await Promise.all(/* import() */[__webpack_require__.e(955), __webpack_require__.e(838), __webpack_require__.e(131)]).then(__webpack_require__.bind(__webpack_require__, 57131));
    const given = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.text)(process.stdin);
    if (given === '')
        return;
    const { folder, args } = JSON.parse(given);
    process.chdir(folder);
    process.env['GITHUB_WORKSPACE'] = folder;
    process.env['RUNNER_TEMP'] = folder;
    const [task, key = '', ...prefixes] = args;
    const done = task === 'find'
        ? await restoreCache([recordFile], key, prefixes)
        : (await saveCache([recordFile], key)) !== -1 && key;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, answerFile), JSON.stringify({ key: done || null }));
}


/***/ })

};
