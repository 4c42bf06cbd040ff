export const id = 969;
export const ids = [969,643];
export const modules = {

/***/ 5912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ distinctFiles),
/* harmony export */   IO: () => (/* binding */ weighDirectories),
/* harmony export */   Ir: () => (/* binding */ findDuplicates),
/* harmony export */   Sd: () => (/* binding */ largestFiles)
/* harmony export */ });
/* harmony import */ var _image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(422);
/* harmony import */ var _image_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1558);


/** Weighs all directories, from the root. Linear in the number of files, sorting aside. */
function weighDirectories(files) {
    const sums = new Map();
    for (const { node, sizeBytes } of distinctFiles(files)) {
        const sum = sums.get(parentOf(node)) ?? { sizeBytes: 0, fileCount: 0 };
        sums.set(parentOf(node), {
            sizeBytes: sum.sizeBytes + sizeBytes,
            fileCount: sum.fileCount + 1,
        });
    }
    const directories = [files.root, ...directoriesOf(files)];
    const finished = new Map();
    for (const node of directories.reverse()) {
        const inside = (finished.get(node) ?? []).sort(heaviestFirst);
        const own = sums.get(node) ?? { sizeBytes: 0, fileCount: 0 };
        finished.delete(node);
        const weight = {
            path: (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(node),
            sizeBytes: inside.reduce((sum, one) => sum + one.sizeBytes, own.sizeBytes),
            fileCount: inside.reduce((sum, one) => sum + one.fileCount, own.fileCount),
            directories: inside,
        };
        if (node === files.root)
            return weight;
        const siblings = finished.get(parentOf(node));
        if (siblings)
            siblings.push(weight);
        else
            finished.set(parentOf(node), [weight]);
    }
    return { path: '', sizeBytes: 0, fileCount: 0, directories: [] };
}
/** The largest files that a container sees, largest first, then by path. */
function largestFiles(files, count) {
    const kept = [];
    let lightest = 0;
    for (const { node, sizeBytes } of distinctFiles(files)) {
        if (sizeBytes < lightest)
            continue;
        kept.push({ path: (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(node), sizeBytes, layer: node.contentLayer });
        if (kept.length < 2 * count + 16)
            continue;
        kept.sort(heaviestFirst).splice(count);
        lightest = kept.at(-1)?.sizeBytes ?? 0;
    }
    return kept.sort(heaviestFirst).slice(0, count);
}
/** Groups visible files of the same content; hard links to the same bytes cost nothing and are no duplicates. */
function findDuplicates(files) {
    const byContent = new Map();
    for (const { node, sizeBytes } of distinctFiles(files)) {
        const fingerprint = (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .contentTable */ .qd)(files, node)?.fingerprint(node.contentEntry);
        if (sizeBytes === 0 || !fingerprint)
            continue;
        const key = `${sizeBytes}:${fingerprint.toString('latin1')}`;
        const group = byContent.get(key);
        if (group)
            group.push(node);
        else
            byContent.set(key, [node]);
    }
    const groups = [...byContent.values()]
        .filter((nodes) => nodes.length > 1)
        .map((nodes) => describeGroup(files, nodes))
        .sort((a, b) => b.removableBytes - a.removableBytes || byFirstPath(a, b));
    return { groups, removableBytes: groups.reduce((sum, group) => sum + group.removableBytes, 0) };
}
/** Each content once, with the first of its names. */
function* distinctFiles(files) {
    const numberOf = (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .numberContents */ .Ch)(files.layers);
    const linked = linkedContents(files, numberOf);
    for (const node of (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .walkNodes */ .RI)(files)) {
        const table = (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .contentTable */ .qd)(files, node);
        if (!table || table.type(node.contentEntry) !== 'file')
            continue;
        if (linked.has(numberOf(node)) && linked.get(numberOf(node)) !== node)
            continue;
        yield { node, sizeBytes: table.sizeBytes(node.contentEntry) };
    }
}
/** For contents with several names, the name that comes first by path. */
function linkedContents(files, numberOf) {
    const counted = new Set();
    for (const node of (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .walkNodes */ .RI)(files)) {
        const isLink = node.entry !== node.contentEntry || node.layer !== node.contentLayer;
        if (isLink)
            counted.add(numberOf(node));
    }
    const first = new Map();
    if (counted.size === 0)
        return first;
    for (const node of (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .walkNodes */ .RI)(files)) {
        const content = numberOf(node);
        if (node.contentEntry < 0 || !counted.has(content))
            continue;
        const known = first.get(content);
        if (!known || (0,_image_path_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .qy)((0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(node), (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(known)) < 0)
            first.set(content, node);
    }
    return first;
}
function describeGroup(files, nodes) {
    const members = nodes
        .map((node) => ({
        path: (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(node),
        sizeBytes: (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .contentTable */ .qd)(files, node)?.sizeBytes(node.contentEntry) ?? 0,
        layer: node.contentLayer,
    }))
        .sort((a, b) => (0,_image_path_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .qy)(a.path, b.path));
    const sizeBytes = members[0]?.sizeBytes ?? 0;
    return { files: members, sizeBytes, removableBytes: sizeBytes * (members.length - 1) };
}
function byFirstPath(left, right) {
    return (0,_image_path_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .qy)(left.files[0]?.path ?? '', right.files[0]?.path ?? '');
}
function* directoriesOf(files) {
    for (const node of (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_0__/* .walkNodes */ .RI)(files))
        if (node.children)
            yield node;
}
function parentOf(node) {
    return node.parent ?? node;
}
function heaviestFirst(left, right) {
    return right.sizeBytes - left.sizeBytes || (0,_image_path_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .qy)(left.path, right.path);
}


/***/ }),

/***/ 1969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/adapters/report-page.ts

/** The HTML report's page, which the build makes in lib/. The bundler finds the file by this `new URL`. */
function builtPage() {
    return { read: () => (0,promises_.readFile)(__webpack_require__.ab + "report.html", 'utf8') };
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/report/advice-words.ts
var advice_words = __webpack_require__(5396);
// EXTERNAL MODULE: ./src/report/facts/layer-facts.ts
var layer_facts = __webpack_require__(2277);
// EXTERNAL MODULE: ./src/report/facts/waste-facts.ts + 1 modules
var waste_facts = __webpack_require__(7935);
// EXTERNAL MODULE: ./src/report/facts/weight-facts.ts
var weight_facts = __webpack_require__(7126);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(2011);
// EXTERNAL MODULE: ./src/report/untrusted.ts
var untrusted = __webpack_require__(480);
;// CONCATENATED MODULE: ./src/report/markdown.ts

/** Stands for text of which nothing can be shown. */
const empty = '(empty)';
/** Characters of untrusted text in one code span; a longer one loses its middle. */
const defaultSpan = 120;
/**
 * Shows untrusted text as code. Nothing in a code span is read as Markdown, HTML, a mention or a reference,
 * provided that its fence is longer than every run of backticks in it (CommonMark 0.31, 6.1).
 */
function markdown_codeSpan(text, limit = defaultSpan) {
    const shown = (0,untrusted/* capMiddle */._v)((0,untrusted/* oneLine */.TN)(text), limit);
    if (shown === '')
        return empty;
    const fence = '`'.repeat(longestRun(shown) + 1);
    const gap = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
    return `${fence}${gap}${shown}${gap}${fence}`;
}
/** Words made of these characters only are plain text to Markdown wherever they stand. */
const plainWord = /^[\p{L}\p{M}\p{N}.,;:!?'"’“”()%/+=×→–—…−-]+$/u;
/** Plain words that GitHub still turns into something: addresses, emoji, commits, issues, advisories. */
const linkedWord = /:[\w+-]+:|:\/\/|www\.|\b(?:mailto|xmpp):|\b[0-9a-f]{7,}\b|\b(?:GH|GHSA|CVE)-/i;
/** Plain words that start a list or underline a heading when a line begins with them. */
const lineMarker = /^(?:[-+=]+|\d+[.)])$/;
/** Shows a short untrusted text, such as a path, as it is when that is harmless, else as code. */
function label(text, limit = defaultSpan) {
    const shown = (0,untrusted/* capMiddle */._v)((0,untrusted/* oneLine */.TN)(text), limit);
    return shown !== '' && shown.split(' ').every(isPlainAt) ? shown : markdown_codeSpan(shown, limit);
}
/**
 * Shows a sentence that may carry untrusted words. Text between backticks becomes code; any other word that
 * could mean something to Markdown or to GitHub becomes code too.
 */
function markdown_prose(text, limit = 1000) {
    const pieces = (0,untrusted/* capMiddle */._v)((0,untrusted/* oneLine */.TN)(text), limit).split('`');
    const spans = pieces.length % 2 === 1 ? pieces : [...pieces.slice(0, -2), pieces.slice(-2).join('')];
    const shown = spans.map((piece, index) => (index % 2 === 1 ? quoted(piece) : words(piece)));
    return shown.reduce(joinSpans, '').trim() || empty;
}
function quoted(piece) {
    return piece.trim() === '' ? '' : markdown_codeSpan(piece);
}
function words(piece) {
    return piece
        .split(' ')
        .map((word, index) => (word === '' || isPlainAt(word, index) ? word : codeWord(word)))
        .join(' ');
}
function codeWord(word) {
    const [, lead = '', core = '', trail = ''] = /^(["'(]*)(.*?)([)"'.,;:!?]*)$/s.exec(word) ?? [];
    return core === '' ? markdown_codeSpan(word) : `${lead}${markdown_codeSpan(core)}${trail}`;
}
/** Two code spans that touch would read each other's fences. */
function joinSpans(text, next) {
    return text.endsWith('`') && next.startsWith('`') ? `${text} ${next}` : `${text}${next}`;
}
function isPlainAt(word, index) {
    return plainWord.test(word) && !linkedWord.test(word) && !(index === 0 && lineMarker.test(word));
}
/** A link whose text is Markdown made here and whose address comes from `links.ts`; plain text without one. */
function markdown_link(text, url) {
    return url === null ? text : `[${text}](${url})`;
}
/** A GFM table of Markdown cells made here; figures, set right, do not wrap. */
function table(columns, rows) {
    const names = tableRow(columns.map(([name]) => name));
    const delimiters = columns.map(([, alignment]) => (alignment === 'right' ? '--:' : ':--'));
    const set = (cell, column) => columns[column]?.[1] === 'right' ? cell.replaceAll(' ', '\u00a0') : cell;
    return {
        head: `${names}\n| ${delimiters.join(' | ')} |`,
        rows: rows.map((row) => tableRow(row.map(set))),
    };
}
function tableRow(cells) {
    return `| ${cells.map(tableCell).join(' | ')} |`;
}
/**
 * A bar splits a cell even inside code and is escaped with a backslash. Parsers disagree on a backslash that
 * stands before it already, so an invisible word joiner parts the two.
 */
function tableCell(markdown) {
    return markdown.replace(/\\(?=\|)/g, '\\\u2060').replace(/\|/g, '\\|');
}
/** A fenced block of visible lines; its fence is longer than every run of backticks in them. */
function fence(lines) {
    const mark = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
    return `${mark}text\n${lines.join('\n')}\n${mark}`;
}
/** Opening and closing of a collapsed block; the title is HTML made by `htmlText` and `htmlCode`. */
function details(title) {
    return { open: `<details><summary>${title}</summary>\n`, close: '\n</details>' };
}
/** Untrusted text as code where Markdown is not read: inside HTML. */
function htmlCode(text, limit = defaultSpan) {
    return `<code>${htmlText(capMiddle(oneLine(text), limit))}</code>`;
}
/** Own words inside HTML. */
function htmlText(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

;// CONCATENATED MODULE: ./src/report/medium.ts


/** Comment and job summary. */
const medium_markdownMedium = {
    code: (text) => markdown_codeSpan(text, 80),
    name: (text) => label(text, 60),
    sentence: (text) => markdown_prose(text),
    place: (text, url) => markdown_link(label(text, 80), url),
};
/** Terminal and annotations: one visible line, without addresses. */
const medium_textMedium = {
    code: (text) => plain(text, 80),
    name: (text) => plain(text, 60),
    sentence: (text) => plain(text, 1000),
    place: (text) => plain(text, 80),
};
function plain(text, limit) {
    return withoutCommands((0,untrusted/* capMiddle */._v)((0,untrusted/* oneLine */.TN)(text), limit));
}
/**
 * Takes the meaning from what the runner would obey in a job's log: `::command::` at the start of a line, and the
 * older `##[command]` anywhere (actions/runner, ActionCommand.TryParse).
 */
function withoutCommands(line) {
    return line.replace(/^(\s*:):/, '$1 :').replaceAll('##[', '## [');
}

// EXTERNAL MODULE: ./src/report/layer-words.ts
var layer_words = __webpack_require__(4079);
;// CONCATENATED MODULE: ./src/report/sections/make-section.ts


/** What is shown first when room is short. */
const make_section_priorities = {
    headline: 0,
    verdict: 1,
    heading: 2,
    cause: 3,
    changes: 4,
    waste: 5,
    settings: 6,
    advice: 7,
    findings: 8,
    places: 9,
    log: 10,
    notes: 11,
    checks: 12,
    packages: 13,
    standing: 14,
    rest: 15,
    subject: 16,
    files: 17,
    unchanged: 18,
    weight: 19,
};
/** A section that is shown whole or not at all. */
function make_section_wholeSection(text, place) {
    return { ...place, open: '', rows: [text], close: '' };
}
/** Rows a comment shows openly; the rest of a longer table is collapsed. */
const openRows = 10;
/** A table, cut at whole rows; in a comment the rows after the first ten are collapsed. */
function tableSections({ head, rows }, { place, extent }) {
    const open = extent === 'summary' ? rows : rows.slice(0, openRows);
    const rest = rows.slice(open.length);
    return [
        { ...place, open: `${head}\n`, rows: open, close: '' },
        ...(rest.length === 0
            ? []
            : [
                collapsedTable(`${(0,format/* formatNumber */.ZV)(rest.length)} more ${place.name}`, {
                    lines: { head, rows: rest },
                    place: { ...place, priority: make_section_priorities.rest },
                }),
            ]),
    ];
}
/** A table in a collapsed block, cut at whole rows; the title is HTML. */
function collapsedTable(title, { lines, place }) {
    const { open, close } = details(title);
    return { ...place, open: `${open}\n${lines.head}\n`, rows: lines.rows, close: `\n${close}` };
}
/** Lines in a collapsed block, shown whole or not at all; the title is HTML. */
function collapsedText(title, { text, place }) {
    const { open, close } = details(title);
    return { ...place, open: `${open}\n`, rows: [text], close: `\n${close}` };
}

;// CONCATENATED MODULE: ./src/report/sections/advice.ts





/** What the pull request brought and could go, openly: a sentence with the total, and the places. */
function newAdviceSections(context) {
    const advice = (0,advice_words/* newAdvice */.rD)(context.image);
    if (advice.length === 0)
        return [];
    const { extent, under } = context;
    const place = { name: 'pieces of advice', priority: make_section_priorities.advice, under };
    const [open, ...more] = tableSections(adviceTable(advice, viewHead(context)), { place, extent });
    if (open === undefined)
        return [];
    return [{ ...open, open: `${(0,advice_words/* newAdviceWords */.Oz)(advice)}\n\n${open.open}` }, ...more];
}
/** Everything else that could go, collapsed, with its total. */
function standingAdviceSection(context) {
    const advice = (0,advice_words/* standingAdvice */.N6)(context.image);
    if (advice.length === 0)
        return null;
    return collapsedTable(htmlText((0,advice_words/* standingWords */.o4)(context.image)), {
        lines: adviceTable(advice, viewHead(context)),
        place: { name: 'standing savings', priority: make_section_priorities.standing, under: context.under },
    });
}
/** Advice in a table: what it saves, what could go and what to do, and who brings it. */
function adviceTable(advice, view) {
    return table([
        ['saves', 'right'],
        ['compressed', 'right'],
        ['what', 'left'],
        ['where', 'left'],
    ], advice.map((one) => [
        (0,advice_words/* savingWords */.Yp)(one),
        (0,advice_words/* isSecret */.$f)(one) ? '–' : `≈\u00a0${(0,advice_words/* compressedWords */.HH)(one)}`,
        `${(0,advice_words/* adviceWords */.eD)(one, view)}<br>${markdown_prose(one.remedy)}`,
        wherePlace(one, view),
    ]));
}
/** The instruction's place in the Dockerfile; a layer whose instruction is not known is named. */
function wherePlace({ layer }, view) {
    const origin = view.layers[layer]?.origin;
    const place = origin === undefined ? '' : (0,layer_words/* placeLink */.aE)(origin, view);
    return place === '' ? (0,layer_words/* nameLayer */.Rb)(layer, view) : place;
}
function viewHead({ image, report }) {
    return (0,layer_words/* viewLayers */.Ui)(image, { subject: report.subject, medium: medium_markdownMedium, side: 'head' });
}

// EXTERNAL MODULE: ./src/policy/verdict.ts
var verdict = __webpack_require__(5187);
// EXTERNAL MODULE: ./src/report/links.ts
var links = __webpack_require__(3303);
// EXTERNAL MODULE: ./src/report/noise.ts
var noise = __webpack_require__(3912);
;// CONCATENATED MODULE: ./src/report/sections/sizes.ts






const named = [
    ['compressedBytes', 'compressed size'],
    ['unpackedBytes', 'unpacked size'],
];
/** Base, head and change of the figures, or head's alone. Null when head has none. */
function sizesSection(context) {
    const { head, base } = context.image;
    if (head.state === 'missing')
        return null;
    const waste = showsWaste(head, context) ? [wasteName(context)] : [];
    const lines = base.state === 'missing' ? headTable(head, waste) : comparisonTable({ base, head }, waste);
    return make_section_wholeSection([lines.head, ...lines.rows].join('\n'), {
        name: 'sizes',
        priority: make_section_priorities.cause,
        under: context.under,
    });
}
/** In a comment waste has a row when it moved, or when its limit is not kept. */
function showsWaste(head, { image, extent }) {
    if (extent === 'summary')
        return true;
    const moved = Math.abs(image.comparison?.wasteChange ?? 0);
    return (moved >= (0,noise/* noiseFloor */.nb)(head.size.unpackedBytes) ||
        image.verdict.checks.some((check) => isWasteCheck(check.id) && (0,verdict/* limitStatus */.K)(check) === 'fail'));
}
function isWasteCheck(id) {
    return id === 'max-waste' || id === 'max-waste-increase';
}
function wasteName({ docsUrl }) {
    return markdown_link('waste', (0,links/* figureUrl */.uF)(docsUrl, 'waste'));
}
/** `112 MB compressed, 301 MB unpacked, 8 layers`. */
function sizes_sizesInWords({ size }) {
    const compressed = `${(0,format/* formatBytes */.z3)(size.compressedBytes)} compressed`;
    const unpacked = `${(0,format/* formatBytes */.z3)(size.unpackedBytes)} unpacked`;
    return `${compressed}, ${unpacked}, ${(0,format/* formatCount */.B4)(size.layerCount, 'layer')}`;
}
function comparisonTable({ base, head }, waste) {
    const sizes = named.map(([figure, name]) => byteRow(name, [base.size[figure], head.size[figure]]));
    const wasted = waste.map((name) => byteRow(name, [base.contents.wastedBytes, head.contents.wastedBytes]));
    const layers = head.size.layerCount - base.size.layerCount;
    return table([
        ['', 'left'],
        ['base', 'right'],
        ['head', 'right'],
        ['change', 'right'],
    ], [
        ...sizes,
        ...wasted,
        [
            'layers',
            String(base.size.layerCount),
            String(head.size.layerCount),
            layers === 0 ? 'same' : (0,format/* formatCountChange */.lq)(layers),
        ],
    ]);
}
function byteRow(name, [before, after]) {
    const change = after === before ? 'same' : (0,format/* formatChange */.eD)(after - before, before);
    return [name, ...(0,format/* formatBytesApart */.$x)(before, after), change];
}
function headTable(head, waste) {
    return table([
        ['', 'left'],
        ['head', 'right'],
    ], [
        ...named.map(([figure, name]) => [name, (0,format/* formatBytes */.z3)(head.size[figure])]),
        ...waste.map((name) => [name, (0,format/* formatBytes */.z3)(head.contents.wastedBytes)]),
        ['layers', String(head.size.layerCount)],
    ]);
}

;// CONCATENATED MODULE: ./src/report/terminal-advice.ts



/** What the pull request brought and could go; all the rest as one line. */
function newAdviceLines(image, subject) {
    const advice = (0,advice_words/* newAdvice */.rD)(image);
    const view = (0,layer_words/* viewLayers */.Ui)(image, { subject, medium: medium_textMedium, side: 'head' });
    return [
        ...(advice.length === 0 ? [] : [(0,advice_words/* newAdviceWords */.Oz)(advice), ...adviceLines(advice, view)]),
        ...((0,advice_words/* standingAdvice */.N6)(image).length === 0 ? [] : [`${(0,advice_words/* standingWords */.o4)(image)}.`]),
    ];
}
/** Each piece of advice: where and what it saves, then what could go and what to do. */
function adviceLines(advice, view) {
    return advice.flatMap((one) => [
        `  ${(0,layer_words/* nameLayer */.Rb)(one.layer, view)}  ${savedWords(one)}`.trimEnd(),
        `      ${(0,advice_words/* adviceWords */.eD)(one, view)} ${medium_textMedium.sentence(one.remedy)}`,
    ]);
}
function savedWords(one) {
    return (0,advice_words/* isSecret */.$f)(one) ? '' : `${(0,advice_words/* savingWords */.Yp)(one)}, about ${(0,advice_words/* compressedWords */.HH)(one)} compressed`;
}

// EXTERNAL MODULE: ./src/report/attribution-words.ts
var attribution_words = __webpack_require__(9535);
// EXTERNAL MODULE: ./src/report/facts/change-facts.ts
var change_facts = __webpack_require__(2154);
// EXTERNAL MODULE: ./src/report/setting-words.ts
var setting_words = __webpack_require__(1414);
// EXTERNAL MODULE: ./src/report/terminal-text.ts
var terminal_text = __webpack_require__(4890);
// EXTERNAL MODULE: ./src/report/waste-words.ts
var waste_words = __webpack_require__(1144);
;// CONCATENATED MODULE: ./src/report/terminal-facts.ts









/** A title and its rows, indented; longer lists are cut and say so. */
function factLines(facts, limit = facts.rows.length) {
    if (facts.rows.length === 0)
        return [];
    const rows = facts.rows.slice(0, limit);
    const left = facts.rows.length - rows.length;
    const names = facts.columns.map(([name]) => name);
    const lefts = facts.columns.flatMap(([, side], index) => (side === 'left' ? [index] : []));
    return [
        facts.title,
        ...(0,terminal_text/* textTable */.ed)([names, ...rows], lefts).map((line) => `  ${line}`),
        ...(left === 0 ? [] : [`  ${(0,format/* formatNumber */.ZV)(left)} more`]),
    ];
}
/** Who answers for the change, below the sentence of its cause. */
function attributionLines(image) {
    const words = (0,attribution_words/* attributionWords */.R)(image);
    return words === null ? [] : [words];
}
/** What the pull request made the image carry in vain, as far as no advice speaks of it. */
function newWasteLines(image, subject) {
    const view = (0,layer_words/* viewLayers */.Ui)(image, { subject, medium: medium_textMedium, side: 'head' });
    return (0,waste_words/* toldWaste */.G)(image, view).map((sentence) => `Waste: ${sentence}`);
}
const listedRows = 10;
/** Where the change is, how containers run otherwise, and which packages and files moved. */
function changeBlocks({ comparison, head, ...image }) {
    if (comparison === null || head.state === 'missing')
        return [];
    const moved = comparison.directories.reduce((sum, { movedBytes }) => sum + movedBytes, 0);
    const matters = moved >= (0,noise/* noiseFloor */.nb)(head.size.unpackedBytes);
    const settings = (0,setting_words/* runningSettings */.t)({ comparison, head, ...image });
    const files = (0,change_facts/* fileFacts */.AE)(comparison, medium_textMedium);
    return [
        matters ? factLines((0,change_facts/* placeFacts */.Bb)(comparison, medium_textMedium)) : [],
        settings.length === 0
            ? []
            : ['Settings', ...settings.map((change) => `  ${(0,setting_words/* settingWords */.Y)(change, medium_textMedium)}`)],
        factLines((0,change_facts/* packageFacts */.WH)(comparison, medium_textMedium), listedRows),
        matters ? factLines(files, listedRows) : files.rows.length === 0 ? [] : [files.title],
    ];
}

;// CONCATENATED MODULE: ./src/report/inspection.ts












/** Rows of a list in a terminal, layers excepted: the ones that weigh. */
const textRows = 20;
/** What one image weighs and what is in it: sizes, layers, waste, largest places, duplicates, leftovers, packages. */
function renderInspection(side, options) {
    return options.format === 'text' ? renderText(side, options) : renderMarkdown(side, options);
}
function renderText(side, { name, dockerfile, advice, colour }) {
    const view = viewSide(side, { medium: medium_textMedium, dockerfile });
    const blocks = [
        [
            (0,terminal_text/* paint */.nI)(`${medium_textMedium.name(name)}: ${sizes_sizesInWords(side)}`, { as: 'bold', colour }),
            (0,terminal_text/* paint */.nI)(identityWords(side, medium_textMedium), { as: 'dim', colour }),
        ],
        ...(advice.length === 0 ? [] : [[(0,advice_words/* savingsWords */.Bq)(advice), ...adviceLines(advice, view)]]),
        ...inspectionFacts(side, view).map((facts) => factLines(facts, facts.name === 'layers' ? facts.rows.length : textRows)),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function renderMarkdown(side, { name, dockerfile, advice }) {
    const view = viewSide(side, { medium: medium_markdownMedium, dockerfile });
    const tables = inspectionFacts(side, view).map((facts) => {
        const lines = table(facts.columns, facts.rows);
        return [`#### ${facts.title}`, '', lines.head, ...lines.rows].join('\n');
    });
    const lines = adviceTable(advice, view);
    const savings = advice.length === 0
        ? []
        : [[`#### ${(0,advice_words/* savingsWords */.Bq)(advice)}`, '', lines.head, ...lines.rows].join('\n')];
    const title = `### ${markdown_codeSpan(name)}: ${sizes_sizesInWords(side)}`;
    return `${[title, identityWords(side, medium_markdownMedium), ...savings, ...tables].join('\n\n')}\n`;
}
function inspectionFacts(side, view) {
    return [
        (0,layer_facts/* shareFacts */.Z)(side),
        (0,layer_facts/* layerFacts */.D)(side, view),
        (0,waste_facts/* wasteFacts */.k)(side, view),
        (0,waste_facts/* leftoverFacts */.v)(side, view),
        ...(0,weight_facts/* weightFacts */.g)(side, view),
    ].filter(({ rows }) => rows.length > 0);
}
function identityWords({ digest, platform, contents }, medium) {
    const waste = contents.wastedBytes === 0 ? 'no waste' : `waste ${(0,format/* formatBytes */.z3)(contents.wastedBytes)}`;
    const seen = `a container sees ${(0,format/* formatBytes */.z3)(contents.visibleBytes)}`;
    return `${medium.code(platform)} · ${medium.code((0,format/* formatDigest */.MO)(digest))} · ${seen}, ${waste}`;
}
function viewSide({ layers }, { medium, dockerfile }) {
    return { medium, layers, dockerfile, suffix: '', locate: () => null };
}

;// CONCATENATED MODULE: ./src/report/json.ts
/**
 * The JSON report (docs/report-schema.json): keys in one order at every depth, so that equal reports are equal bytes.
 * `comment` is for whoever writes the comment later; null: nobody does.
 */
function json_renderJson(report, comment = null) {
    const document = comment === null ? report : { ...report, comment };
    return `${JSON.stringify(document, sortKeys, 2)}\n`;
}
function sortKeys(_, value) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([first], [second]) => (first < second ? -1 : 1)));
}

;// CONCATENATED MODULE: ./src/report/budget.ts
const separator = '\n\n';
/**
 * Joins sections into a document of at most `limit`. Room is given by priority, at whole rows; the order of the
 * document stays. The limit is kept for every input, because whatever does not fit is left out.
 */
function budget_fitSections(sections, budget) {
    const whole = joinSections(sections.map((section) => renderRows(section, section.rows.length)));
    if (budget.measure(whole) <= budget.limit)
        return whole;
    const shown = allotRows(sections, budget);
    const texts = sections.map((section) => renderPart(section, shown.get(section) ?? 0, budget));
    return joinSections([...texts, budget.describeCuts(listCuts(sections, shown))]);
}
/** Room for the sentence about what was cut, which is known only afterwards. */
const cutSentence = 1000;
function allotRows(sections, budget) {
    const shown = new Map();
    let left = budget.limit - cutSentence;
    for (const section of sections.toSorted((a, b) => a.priority - b.priority)) {
        if (section.under !== null && !shown.get(section.under))
            continue;
        const rows = countFittingRows(section, { ...budget, limit: left });
        if (rows === 0)
            continue;
        shown.set(section, rows);
        left -= budget.measure(renderPart(section, rows, budget) + separator);
    }
    return shown;
}
function countFittingRows(section, budget) {
    const { measure, limit } = budget;
    const all = section.rows.length;
    if (measure(renderRows(section, all) + separator) <= limit)
        return all;
    const rest = budget.describeRest({ name: section.name, left: all, total: all });
    let left = limit - measure(section.open + section.close + rest + separator.repeat(2));
    let rows = 0;
    while (rows < all - 1 && left >= measure(`${section.rows[rows] ?? ''}\n`)) {
        left -= measure(`${section.rows[rows] ?? ''}\n`);
        rows += 1;
    }
    return rows;
}
function renderPart(section, rows, budget) {
    const total = section.rows.length;
    if (rows === 0)
        return '';
    if (rows === total)
        return renderRows(section, rows);
    const rest = budget.describeRest({ name: section.name, left: total - rows, total });
    const close = `${separator}${rest}${section.close}`;
    return renderRows({ ...section, close }, rows);
}
function renderRows(section, rows) {
    return `${section.open}${section.rows.slice(0, rows).join('\n')}${section.close}`;
}
function joinSections(texts) {
    return `${texts.filter((text) => text !== '').join(separator)}\n`;
}
/** Sections of one name, from several images, are counted together. */
function listCuts(sections, shown) {
    const cuts = new Map();
    for (const section of sections) {
        const total = section.rows.length;
        const left = total - (shown.get(section) ?? 0);
        const known = cuts.get(section.name) ?? { name: section.name, left: 0, total: 0 };
        cuts.set(section.name, {
            name: section.name,
            left: known.left + left,
            total: known.total + total,
        });
    }
    return [...cuts.values()].filter((cut) => cut.left > 0);
}

// EXTERNAL MODULE: ./src/report/headline.ts + 2 modules
var headline = __webpack_require__(9157);
// EXTERNAL MODULE: ./src/report/mode-words.ts
var mode_words = __webpack_require__(5211);
// EXTERNAL MODULE: ./src/report/cause-words.ts + 1 modules
var cause_words = __webpack_require__(2683);
// EXTERNAL MODULE: ./src/report/movement.ts
var report_movement = __webpack_require__(4313);
// EXTERNAL MODULE: ./src/report/layer-groups.ts + 1 modules
var layer_groups = __webpack_require__(6572);
// EXTERNAL MODULE: ./src/report/cause.ts
var cause = __webpack_require__(4193);
;// CONCATENATED MODULE: ./src/report/matters.ts





/** Whether a changed layer is worth a row: above the noise in a size, or counted by what the headline tells. */
function matters(group, image) {
    if (image.head.state === 'missing')
        return true;
    const { compressedChange, unpackedChange } = group;
    const change = { compressedBytes: compressedChange, unpackedBytes: unpackedChange };
    const counted = group.headLayers !== group.baseLayers && countsLayers(image);
    return counted || !(0,noise/* isNoise */.ty)(change, (0,noise/* noiseFloors */.sG)(image.head.size));
}
/** Counts the changes that are not worth a row each; nothing when the cause tells of the only one. */
function smallChangesWords(count, { shown, image }) {
    const told = shown === 0 && (0,cause/* findCause */.l)(image) !== null ? 1 : 0;
    const left = count - told;
    if (left <= 0)
        return '';
    const noun = shown + told > 0 ? 'more layer' : 'layer';
    const floor = (0,format/* formatBytes */.z3)(largestFloor(image));
    return `${(0,format/* formatCount */.B4)(left, noun)} changed by less than ${floor}${left === 1 ? '' : ' each'}.`;
}
/** No small change is larger than this, in either size. */
function largestFloor(image) {
    if (image.head.state === 'missing')
        return 0;
    const { compressedBytes, unpackedBytes } = (0,noise/* noiseFloors */.sG)(image.head.size);
    return Math.max(compressedBytes, unpackedBytes);
}
function countsLayers(image) {
    const movement = (0,report_movement/* imageMovement */.Vt)(image);
    const told = movement.kind === 'sized' && movement.figure === 'layerCount';
    return (told ||
        image.verdict.checks.some((check) => isLayerCheck(check.id) && (0,verdict/* limitStatus */.K)(check) !== 'pass'));
}
function isLayerCheck(id) {
    return id === 'max-layers' || id === 'max-layer-increase';
}

;// CONCATENATED MODULE: ./src/report/sections/origin-cells.ts



/** What made a layer, and where that stands. */
function originCells({ origin, side, layer }, context) {
    const place = (0,links/* originPlace */.mT)(origin, context.image.subject.dockerfile);
    if (place === null) {
        const digest = layer === null ? '' : ` ${markdown_codeSpan((0,format/* formatDigest */.MO)(layer.digest))}`;
        return [`layer${digest} of unknown origin`, ''];
    }
    const url = (0,links/* fileUrl */.iw)(context.report.subject, context.image[side].commit, place);
    const where = markdown_link(label(`${place.path}:${place.lines.start}`, 60), url);
    return [originWords(origin), side === 'base' ? `${where} on base` : where];
}
function originWords(origin) {
    switch (origin.kind) {
        case 'instruction':
            return markdown_codeSpan(origin.text, 100);
        case 'base-image':
            return `base image ${markdown_codeSpan(origin.reference)}`;
        case 'unknown':
            return '';
    }
}

;// CONCATENATED MODULE: ./src/report/sections/changed-layers.ts







/** Layers that changed, the largest change first. None when none did, or when the cause has said it all. */
function changedLayersSections(context) {
    const { comparison } = context.image;
    if (comparison === null)
        return [];
    const all = (0,layer_groups/* changedGroups */.lf)(comparison);
    const groups = context.extent === 'summary' ? all : all.filter((group) => matters(group, context.image));
    const place = { name: 'changed layers', priority: make_section_priorities.changes, under: context.under };
    const rest = smallChangesWords(all.length - groups.length, {
        shown: groups.length,
        image: context.image,
    });
    return [
        ...(groups.length === 0 || isTold(groups, context)
            ? []
            : layerTable(groups, { place, context })),
        ...(rest === '' ? [] : [make_section_wholeSection(rest, { ...place, name: 'small changes' })]),
    ];
}
function layerTable(groups, { place, context }) {
    const lines = table([
        ['changed layers', 'left'],
        ['', 'left'],
        ['compressed', 'right'],
        ['unpacked', 'right'],
    ], groups.map((group) => groupRow(group, context)));
    return tableSections(lines, { place, extent: context.extent });
}
/** A table of the one change that the sentence above it tells of would repeat it. */
function isTold(groups, { image }) {
    return groups.length === 1 && (0,report_movement/* imageMovement */.Vt)(image).kind === 'sized';
}
function groupRow(group, context) {
    const side = group.headOrigin === null ? 'base' : 'head';
    const layer = group.row?.[side] ?? null;
    const [what, where] = originCells({ origin: (0,layer_groups/* shownOrigin */.wN)(group), side, layer }, context);
    return [
        `${group.kind} ${what}${replacing(group)}${countLayers(group)}`,
        where,
        (0,format/* formatByteChange */.Ul)(group.compressedChange),
        (0,format/* formatByteChange */.Ul)(group.unpackedChange),
    ];
}
function replacing(group) {
    const replaced = (0,layer_groups/* replacedReference */.aD)(group);
    return replaced === null ? '' : ` in place of ${markdown_codeSpan(replaced)}`;
}
/** Layers of a base image are told together; how many they are is news when it changed. */
function countLayers({ row, baseLayers, headLayers }) {
    if (row !== null)
        return '';
    const change = headLayers - baseLayers;
    const count = (0,format/* formatCount */.B4)(headLayers, 'layer');
    return change === 0 || baseLayers === 0
        ? `, ${count}`
        : `, ${count} (${(0,format/* formatCountChange */.lq)(change)})`;
}

;// CONCATENATED MODULE: ./src/report/sections/layer-list.ts





/**
 * The layers that a comment does not list as changed, in the image's order; in a job summary every layer of both
 * sides. Null when there are none.
 */
function layerListSection(context) {
    const { comparison, head } = context.image;
    if (comparison === null)
        return head.state === 'measured' ? headLayers(head.layers, context) : null;
    return context.extent === 'summary'
        ? allLayers(comparison.layers, context)
        : unchangedLayers((0,layer_groups/* keptRows */.Ww)(comparison), context);
}
function unchangedLayers(rows, context) {
    const layers = rows.flatMap((row) => row.head ?? []);
    if (layers.length === 0)
        return null;
    const moved = rows.filter((row) => row.kind === 'moved').length;
    const title = `Unchanged layers (${layers.length}${moved === 0 ? '' : `, ${moved} moved`})`;
    return listSection(title, { layers, context, name: 'unchanged layers' });
}
function headLayers(layers, context) {
    if (layers.length === 0)
        return null;
    return listSection(`Layers (${layers.length})`, { layers, context, name: 'layers' });
}
function listSection(title, { layers, context, name }) {
    const lines = table([
        ['layer', 'left'],
        ['', 'left'],
        ['compressed', 'right'],
        ['unpacked', 'right'],
    ], layers.map((layer) => [
        ...originCells({ origin: layer.origin, side: 'head', layer }, context),
        (0,format/* formatBytes */.z3)(layer.compressedBytes),
        (0,format/* formatBytes */.z3)(layer.unpackedBytes),
    ]));
    const place = { name, priority: make_section_priorities.unchanged, under: context.under };
    return collapsedTable(title, { lines, place });
}
function allLayers(rows, context) {
    if (rows.length === 0)
        return null;
    const lines = table([
        ['', 'left'],
        ['layer', 'left'],
        ['', 'left'],
        ['base', 'right'],
        ['head', 'right'],
        ['unpacked', 'right'],
        ['digest', 'left'],
    ], rows.flatMap((row) => layerRow(row, context)));
    const place = { name: 'layers', priority: make_section_priorities.unchanged, under: context.under };
    return collapsedTable(`All layers (${rows.length})`, { lines, place });
}
function layerRow(row, context) {
    const side = row.head === null ? 'base' : 'head';
    const layer = row[side];
    if (layer === null)
        return [];
    return [
        [
            row.kind,
            ...originCells({ origin: layer.origin, side, layer }, context),
            ...compressedCells(row),
            (0,format/* formatBytes */.z3)(layer.unpackedBytes),
            markdown_codeSpan((0,format/* formatDigest */.MO)(layer.digest)),
        ],
    ];
}
function compressedCells({ base, head }) {
    if (base !== null && head !== null) {
        return (0,format/* formatBytesApart */.$x)(base.compressedBytes, head.compressedBytes);
    }
    return [
        base === null ? '–' : (0,format/* formatBytes */.z3)(base.compressedBytes),
        head === null ? '–' : (0,format/* formatBytes */.z3)(head.compressedBytes),
    ];
}

// EXTERNAL MODULE: ./src/report/check-words.ts
var check_words = __webpack_require__(7666);
// EXTERNAL MODULE: ./src/report/shown-status.ts
var shown_status = __webpack_require__(5610);
;// CONCATENATED MODULE: ./src/report/sections/checks.ts





/** Failed, overridden and warned checks with their actuals and limits. Null when there are none. */
function brokenChecksSection({ image, under }) {
    const lines = ['fail', 'overridden', 'warn']
        .map((status) => brokenLine(status, image))
        .filter((line) => line !== '');
    if (lines.length === 0)
        return null;
    return make_section_wholeSection(lines.join('\n\n'), { name: 'checks', priority: make_section_priorities.verdict, under });
}
/** Every check with its actual, its limit and how it came out. Null when nothing was checked. */
function allChecksSection({ image, under }) {
    const { checks } = image.verdict;
    if (checks.length === 0)
        return null;
    const lines = table([
        ['', 'left'],
        ['check', 'left'],
        ['actual', 'right'],
        ['limit', 'left'],
        ['', 'left'],
    ], checks.map((check) => checkRow(check, image)));
    const place = { name: 'checks', priority: make_section_priorities.checks, under };
    return collapsedTable(`All checks (${checks.length})`, { lines, place });
}
const brokenNames = { fail: 'Failed', overridden: 'Failed, overridden', warn: 'Warned' };
function brokenLine(status, image) {
    const broken = image.verdict.checks.filter((check) => (0,shown_status/* checkStatus */.dO)(check) === status && !checks_isTold(check));
    if (broken.length === 0)
        return '';
    const words = broken.map((check) => brokenCheck(check, image)).join(' · ');
    return `${brokenNames[status]}: ${words}`;
}
/** A failed build is told by the headline and its log, findings below the threshold by their table. */
function checks_isTold({ id, status }) {
    return id === 'build' || (id === 'lint-threshold' && status === 'warn');
}
function brokenCheck(check, image) {
    const actual = (0,check_words/* actualWords */.u)(check, image);
    const limit = (0,check_words/* limitWords */.v)(check);
    const name = markdown_codeSpan(check.id);
    if (check.id === 'lint-threshold' || actual === null || limit === null) {
        return `${name} ${markdown_prose(check.reason)}`;
    }
    return `${name} ${actual}, limit ${label(limit)}`;
}
function checkRow(check, image) {
    const limit = (0,check_words/* limitWords */.v)(check);
    return [
        (0,format/* statusMark */.w8)((0,shown_status/* checkStatus */.dO)(check)),
        markdown_codeSpan(check.id),
        (0,check_words/* actualWords */.u)(check, image) ?? '–',
        limit === null ? '–' : label(limit),
        markdown_prose(check.reason),
    ];
}

;// CONCATENATED MODULE: ./src/report/sections/fact-sections.ts



/** Rows of a collapsed table in a comment: who wants more than these wants them all. */
const commentRows = 20;
/** Facts in a collapsed block; in a comment the first rows only. Null when there are none. */
function collapsedFacts(facts, { context, priority }) {
    if (facts.rows.length === 0)
        return null;
    const rows = context.extent === 'summary' ? facts.rows : facts.rows.slice(0, commentRows);
    const left = facts.rows.length - rows.length;
    const section = collapsedTable(htmlText(facts.title), {
        lines: table(facts.columns, rows),
        place: { name: facts.name, priority, under: context.under },
    });
    if (left === 0)
        return section;
    const { close } = details('');
    return { ...section, close: `\n\n${(0,format/* formatNumber */.ZV)(left)} more in the job summary.${close}` };
}
/** Facts as a small open table, whole or not at all. Null when there are none. */
function openFacts(facts, { context, priority }) {
    if (facts.rows.length === 0)
        return null;
    const lines = table(facts.columns, facts.rows);
    return make_section_wholeSection([lines.head, ...lines.rows].join('\n'), {
        name: facts.name,
        priority,
        under: context.under,
    });
}

;// CONCATENATED MODULE: ./src/report/sections/changes.ts







/** Who answers for which part of the change. Null when one does for all of it. */
function attributionSection({ image, under }) {
    const words = (0,attribution_words/* attributionWords */.R)(image);
    if (words === null)
        return null;
    return make_section_wholeSection(words, { name: 'attributions', priority: make_section_priorities.cause, under });
}
/** The places that explain the change, when they are several and matter. */
function placesSection(context) {
    const { comparison, head } = context.image;
    if (comparison === null || head.state === 'missing')
        return null;
    const moved = comparison.directories.reduce((sum, { movedBytes }) => sum + movedBytes, 0);
    const matters = context.extent === 'summary' || moved >= (0,noise/* noiseFloor */.nb)(head.size.unpackedBytes);
    const least = context.extent === 'summary' ? 1 : 2;
    if (!matters || comparison.directories.length < least)
        return null;
    return openFacts((0,change_facts/* placeFacts */.Bb)(comparison, medium_markdownMedium), { context, priority: make_section_priorities.places });
}
/** Settings a comment shows openly. */
const openSettings = 6;
/** How a container runs otherwise, in one line. Null when it runs the same. */
function settingsSection({ image, under }) {
    const settings = (0,setting_words/* runningSettings */.t)(image);
    if (settings.length === 0)
        return null;
    const shown = settings.slice(0, openSettings);
    const words = shown.map((change) => (0,setting_words/* settingWords */.Y)(change, medium_markdownMedium));
    const left = settings.length - shown.length;
    const text = `Settings: ${[...words, ...(left === 0 ? [] : [`${left} more`])].join(' · ')}`;
    return make_section_wholeSection(text, { name: 'settings', priority: make_section_priorities.settings, under });
}
/** Packages, files and settings, collapsed; settings only where the open line has not told all of them. */
function changeListSections(context) {
    const { comparison } = context.image;
    if (comparison === null)
        return [];
    const { packages, files, standing } = make_section_priorities;
    const told = context.extent === 'comment' && (0,setting_words/* runningSettings */.t)(context.image).length <= openSettings;
    return [
        collapsedFacts((0,change_facts/* packageFacts */.WH)(comparison, medium_markdownMedium), { context, priority: packages }),
        collapsedFacts((0,change_facts/* fileFacts */.AE)(comparison, medium_markdownMedium), { context, priority: files }),
        told
            ? null
            : collapsedFacts((0,change_facts/* settingFacts */.US)(comparison, medium_markdownMedium), { context, priority: standing }),
    ].filter((section) => section !== null);
}

// EXTERNAL MODULE: ./src/report/findings.ts
var report_findings = __webpack_require__(9334);
;// CONCATENATED MODULE: ./src/report/sections/findings.ts





/**
 * Findings the pull request answers for, or how many it fixed. In a comment only errors and warnings stand open: advice
 * is for those who want it.
 */
function newFindingsSections(context) {
    const { image, under, extent } = context;
    const findings = (0,report_findings/* sortFindings */.Tc)(image.findings.filter(report_findings/* isNewFinding */.C3));
    const first = findings[0];
    if (first === undefined)
        return fixedFindings(context);
    const count = (0,format/* formatCount */.B4)(findings.length, first.introduced === null ? 'finding' : 'new finding');
    const fixed = image.findingsFixed === 0 ? '' : `, ${(0,format/* formatNumber */.ZV)(image.findingsFixed)} fixed`;
    const title = `${count}${fixed}`;
    const place = { name: 'findings', priority: make_section_priorities.findings, under };
    const strong = extent === 'summary' ? findings : findings.filter(isStrong);
    const advice = findings.slice(strong.length);
    const adviceTitle = strong.length === 0 ? title : (0,format/* formatNumber */.ZV)(advice.length);
    return [
        ...(strong.length === 0
            ? []
            : tableSections(findingsTable(strong, { title, context }), { place, extent })),
        ...(advice.length === 0
            ? []
            : [
                collapsedTable(`${adviceTitle}${strong.length === 0 ? ', all' : ' more'} of severity info or style`, {
                    lines: findingsTable(advice, { title: 'finding', context }),
                    place: { ...place, priority: make_section_priorities.standing },
                }),
            ]),
    ];
}
function isStrong({ severity }) {
    return severity === 'error' || severity === 'warning';
}
/** Findings that were on base already. Null when there are none. */
function standingFindingsSection(context) {
    const findings = (0,report_findings/* sortFindings */.Tc)(context.image.findings.filter((finding) => !(0,report_findings/* isNewFinding */.C3)(finding)));
    if (findings.length === 0)
        return null;
    const place = { name: 'standing findings', priority: make_section_priorities.standing, under: context.under };
    const lines = findingsTable(findings, { title: 'finding', context });
    return collapsedTable(`Standing findings, also on base (${findings.length})`, { lines, place });
}
function fixedFindings({ image, under }) {
    if (image.findingsFixed === 0)
        return [];
    const text = `${(0,format/* formatCount */.B4)(image.findingsFixed, 'finding')} fixed.`;
    return [make_section_wholeSection(text, { name: 'fixed findings', priority: make_section_priorities.findings, under })];
}
function findingsTable(findings, { title, context }) {
    return table([
        ['', 'left'],
        [title, 'left'],
        ['where', 'left'],
    ], findings.map((finding) => findingRow(finding, context)));
}
function findingRow(finding, { report, image, docsUrl }) {
    const lines = { start: finding.line, end: finding.endLine };
    const url = (0,links/* fileUrl */.iw)(report.subject, image.head.commit, { path: finding.file, lines });
    const code = markdown_link(markdown_codeSpan(finding.code), (0,links/* ruleUrl */.QB)(docsUrl, finding));
    return [
        finding.severity,
        `${code} ${markdown_prose(finding.message)}<br>${markdown_prose(finding.remedy)}`,
        markdown_link(label(`${finding.file}:${finding.line}`, 60), url),
    ];
}

// EXTERNAL MODULE: ./src/report/missing-words.ts
var missing_words = __webpack_require__(6306);
;// CONCATENATED MODULE: ./src/report/sections/missing-side.ts





const logLimits = {
    comment: { lines: 20, width: 200 },
    summary: { lines: 400, width: 1000 },
};
/** Why a side has no image. Null when both have one. */
function missingSideSection({ image, under }) {
    const sentence = (0,missing_words/* missingSentence */.U)(image, medium_markdownMedium);
    if (sentence === null)
        return null;
    return make_section_wholeSection(sentence, { name: 'causes', priority: make_section_priorities.cause, under });
}
/** The end of head's failed build, in sight. Null when there is none. */
function headLogSection({ image, under, extent }) {
    const log = shownLog(image.head, extent);
    return log === null ? null : make_section_wholeSection(log, { name: 'logs', priority: make_section_priorities.log, under });
}
/** The end of base's failed build, collapsed: it is not this pull request's doing. Null when there is none. */
function baseLogSection({ image, under, extent }) {
    const log = image.head.state === 'missing' ? null : shownLog(image.base, extent);
    if (log === null)
        return null;
    const place = { name: 'logs', priority: make_section_priorities.log, under };
    return collapsedText("The end of base's build log", { text: log, place });
}
function shownLog(side, extent) {
    const lines = side.state === 'missing' ? (0,untrusted/* logTail */.RB)(side.log, logLimits[extent]) : [];
    return lines.length === 0 ? null : fence(lines);
}

// EXTERNAL MODULE: ./src/report/recorded-words.ts
var recorded_words = __webpack_require__(4848);
;// CONCATENATED MODULE: ./src/report/sections/subject.ts





/** What was compared and why that base, how it was built, and what the sizes mean. */
function subjectSection({ report, image, under, docsUrl }) {
    const { subject } = report;
    const lines = table([
        ['', 'left'],
        ['commit', 'left'],
        ['image', 'left'],
        ['platform', 'left'],
        ['steps run', 'right'],
        ['steps cached', 'right'],
        ['duration', 'right'],
        ['build cache', 'left'],
    ], [
        ['base', commitLink(subject, subject.baseCommit), ...sideCells(image.base)],
        ['head', commitLink(subject, subject.headShown), ...sideCells(image.head)],
    ]);
    const text = [
        [lines.head, ...lines.rows].join('\n'),
        '',
        ...explanations({ report, image, docsUrl }),
    ];
    const place = { name: 'comparisons', priority: make_section_priorities.subject, under };
    return collapsedText('What was compared', { text: text.join('\n'), place });
}
function explanations({ report, image, docsUrl, }) {
    const figures = (0,links/* figuresUrl */.L0)(docsUrl);
    const recorded = (0,recorded_words/* recordedSentence */._)(image);
    return [
        `- ${recipeWords(image)}; compared with ${markdown_prose(report.subject.baseWhy)}.`,
        ...(recorded === null ? [] : [`- ${recorded}`]),
        '- Compressed size: the layers as a registry stores them and a pull downloads them.',
        '- Unpacked size: the files of all layers on disk, also those that a later layer hides.',
        ...(figures === null ? [] : [`- ${markdown_link('What every figure means', figures)}.`]),
    ];
}
/** A stage that could not do all of its work, said quietly. Null when every stage did. */
function subject_notesSection(notes) {
    if (notes.length === 0)
        return null;
    const lines = notes.map(({ message }) => `> Note: ${markdown_prose(message)}`);
    return make_section_wholeSection(lines.join('\n>\n'), {
        name: 'notes',
        priority: make_section_priorities.notes,
        under: null,
    });
}
/** The last line: who says this of which commits, and where the rest is. */
function subject_footerSection(report, extent) {
    return make_section_wholeSection(`<sub>${subject_footerWords(report, extent).replace(/^head/, 'Head')}</sub>`, {
        name: 'footer',
        priority: make_section_priorities.headline,
        under: null,
    });
}
/** `head abc1234 against base def5678 · job summary · Dockweigh 1.0.0`. */
function subject_footerWords({ subject, tool }, extent) {
    const base = subject.baseCommit === null ? '' : ` against base ${commitLink(subject, subject.baseCommit)}`;
    const head = subject.headShown === null ? '' : `head ${commitLink(subject, subject.headShown)}${base} · `;
    const url = extent === 'summary' ? null : (0,links/* summaryUrl */.Uv)(subject);
    const summary = url === null ? '' : `${markdown_link('job summary', url)} · `;
    return `${head}${summary}Dockweigh ${markdown_prose(tool.version)}`;
}
const cacheWords = { imported: 'used', 'not-used': 'not used', failed: 'failed' };
function sideCells(side) {
    if (side.state === 'missing')
        return [missingWords[side.reason], '–', '–', '–', '–', '–'];
    return [markdown_codeSpan((0,format/* formatDigest */.MO)(side.digest)), markdown_codeSpan(side.platform), ...buildCells(side)];
}
function buildCells({ build, recorded }) {
    if (recorded !== null)
        return ['by an earlier run', '–', '–', '–'];
    if (build === null)
        return ['not built', '–', '–', '–'];
    return [
        String(build.stepsBuilt),
        String(build.stepsCached),
        (0,format/* formatDuration */.a3)(build.durationMs),
        cacheWords[build.cache],
    ];
}
const missingWords = {
    'other-platform': 'other platform',
    'no-commit': 'none',
    'no-dockerfile': 'no Dockerfile',
    'build-failed': 'build failed',
    'not-built': 'not built',
};
function commitLink(subject, commit) {
    return commit === null ? '–' : markdown_link(markdown_codeSpan((0,format/* formatCommit */.Hs)(commit)), (0,links/* commitUrl */.Bg)(subject, commit));
}
function recipeWords({ subject, head }) {
    if (head.state === 'measured' && head.build === null)
        return 'Read, not built';
    const target = subject.target === null ? '' : `, target ${markdown_codeSpan(subject.target)}`;
    return `Built from ${markdown_codeSpan(subject.dockerfile)} with context ${markdown_codeSpan(subject.context)}${target}`;
}

;// CONCATENATED MODULE: ./src/report/sections/waste.ts







/** What the pull request made the image carry in vain, as far as no advice speaks of it. Null when it did not. */
function newWasteSection(context) {
    const { image, under } = context;
    const lines = (0,waste_words/* toldWaste */.G)(image, waste_viewHead(context)).map((sentence) => `Waste: ${sentence}`);
    if (lines.length === 0)
        return null;
    return make_section_wholeSection(lines.join('\n\n'), { name: 'waste', priority: make_section_priorities.waste, under });
}
/** All waste of head, in a comment only above the noise; leftovers where they are not told as advice. */
function standingWasteSections(context) {
    const { head } = context.image;
    if (head.state === 'missing')
        return [];
    const view = waste_viewHead(context);
    const floor = context.extent === 'summary' ? 1 : (0,noise/* noiseFloor */.nb)(head.size.unpackedBytes);
    const { wastedBytes, leftovers } = head.contents;
    const leftBytes = leftovers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    const at = { context, priority: make_section_priorities.standing };
    return [
        wastedBytes < floor ? null : collapsedFacts((0,waste_facts/* wasteFacts */.k)(head, view), at),
        leftBytes < floor || context.extent === 'comment'
            ? null
            : collapsedFacts((0,waste_facts/* leftoverFacts */.v)(head, view), at),
    ].filter((section) => section !== null);
}
function waste_viewHead({ image, report }) {
    return (0,layer_words/* viewLayers */.Ui)(image, { subject: report.subject, medium: medium_markdownMedium, side: 'head' });
}

;// CONCATENATED MODULE: ./src/report/sections/weight.ts





/** Where head's bytes are, and what is not known of base's packages, for the job summary. */
function weightSections(context) {
    const { image, report, extent } = context;
    if (extent === 'comment' || image.head.state === 'missing')
        return [];
    const view = (0,layer_words/* viewLayers */.Ui)(image, { subject: report.subject, medium: medium_markdownMedium, side: 'head' });
    return [...(0,weight_facts/* weightFacts */.g)(image.head, view), ...baseUnreadFacts(image)]
        .map((facts) => collapsedFacts(facts, { context, priority: make_section_priorities.weight }))
        .filter((section) => section !== null);
}
function baseUnreadFacts({ base }) {
    if (base.state === 'missing')
        return [];
    const title = 'Package databases of base that were not read';
    return [(0,weight_facts/* unreadFacts */.X)(base, { medium: medium_markdownMedium, title })];
}

;// CONCATENATED MODULE: ./src/report/sections/image-sections.ts















/** Everything about one image below its headline, most telling first. */
function image_sections_imageSections(context) {
    const sections = [
        causeSection(context),
        attributionSection(context),
        missingSideSection(context),
        headLogSection(context),
        isStill(context) ? null : sizesSection(context),
        brokenChecksSection(context),
        newWasteSection(context),
        ...changedLayersSections(context),
        placesSection(context),
        settingsSection(context),
        ...newAdviceSections(context),
        ...newFindingsSections(context),
        baseLogSection(context),
        ...changeListSections(context),
        standingAdviceSection(context),
        ...standingWasteSections(context),
        allChecksSection(context),
        standingFindingsSection(context),
        layerListSection(context),
        ...weightSections(context),
        subjectSection(context),
    ];
    return sections.filter((section) => section !== null);
}
/** The one sentence below a headline; for an image that did not move, its figures. */
function causeSection(context) {
    const { image, report, under } = context;
    const still = isStill(context) && image.head.state === 'measured';
    const sentence = still
        ? `${sizes_sizesInWords(image.head)}.`
        : (0,cause_words/* causeSentence */.J)(image, { subject: report.subject, medium: medium_markdownMedium });
    if (sentence === null)
        return null;
    return make_section_wholeSection(sentence, { name: 'causes', priority: make_section_priorities.cause, under });
}
/** An image that did not move has no table of equal numbers. */
function isStill({ image }) {
    return (0,report_movement/* imageMovement */.Vt)(image).kind === 'unchanged';
}

;// CONCATENATED MODULE: ./src/report/sections/overview.ts



/** A table of the images to look at, and a collapsed one of those that nobody needs to. */
function overview_overviewSections(loud, { quiet, extent }) {
    const place = { name: 'images', priority: make_section_priorities.verdict, under: null };
    const open = tableSections(overviewTable(loud), { place, extent });
    const collapsed = collapsedTable((0,format/* formatCount */.B4)(quiet.length, 'unchanged image'), {
        lines: overviewTable(quiet),
        place: { ...place, priority: make_section_priorities.unchanged },
    });
    return [...open, collapsed].filter((section) => section.rows.length > 0);
}
function overviewTable(rows) {
    return table([
        ['', 'left'],
        ['image', 'left'],
        ['compressed size', 'right'],
        ['change', 'right'],
        ['layers', 'right'],
    ], rows.map((row) => [
        (0,format/* statusMark */.w8)(row.status),
        [markdown_codeSpan(row.name, 60), row.remark].filter((part) => part !== '').join(' '),
        ...sizeCells(row),
    ]));
}
/** The compressed size and its change, and the layers. */
function sizeCells({ head, base }) {
    if (head === null)
        return ['–', '–', '–'];
    const size = (0,format/* formatBytes */.z3)(head.compressedBytes);
    if (base === null)
        return [size, '–', String(head.layerCount)];
    const change = head.compressedBytes - base.compressedBytes;
    const layers = head.layerCount - base.layerCount;
    return [
        size,
        change === 0 ? 'same' : (0,format/* formatChange */.eD)(change, base.compressedBytes),
        layers === 0 ? String(head.layerCount) : `${head.layerCount} (${(0,format/* formatCountChange */.lq)(layers)})`,
    ];
}

;// CONCATENATED MODULE: ./src/report/document.ts










/** A document's sections in reading order. */
function document_documentSections(report, { docsUrl, extent }) {
    if (extent === 'comment' && isStillReport(report))
        return stillSections(report);
    const only = onlyImage(report);
    const body = only === null
        ? severalImages(report, { docsUrl, extent })
        : image_sections_imageSections({ report, image: only, under: null, docsUrl, extent });
    return [
        headlineSection(report),
        ...modeSections(report),
        ...body,
        ...[subject_notesSection(report.notes)].filter((section) => section !== null),
        subject_footerSection(report, extent),
    ];
}
/** What a comment says below the headline and above the footer, without a table of images; nothing when all is still. */
function document_detailSections(report, options) {
    if (isStillReport(report))
        return [];
    const only = onlyImage(report);
    const extent = 'comment';
    const images = report.images.filter((image) => !isQuiet(image));
    return [
        ...modeSections(report),
        ...(only === null
            ? headedImages(report, { images, ...options, extent })
            : imageSections({ report, image: only, under: null, ...options, extent })),
        ...[notesSection(report.notes)].filter((section) => section !== null),
    ];
}
function onlyImage({ images }) {
    return images.length === 1 ? (images[0] ?? null) : null;
}
/** Nothing moved and nothing is to be said: the headline, and the figures in one line. */
function stillSections(report) {
    const [only] = report.images;
    const figures = report.images.length === 1 && only?.head.state === 'measured'
        ? `${sizes_sizesInWords(only.head)} · `
        : '';
    const line = make_section_wholeSection(`${figures}${subject_footerWords(report, 'comment')}`, {
        name: 'footer',
        priority: make_section_priorities.headline,
        under: null,
    });
    return [headlineSection(report), line];
}
function isStillReport(report) {
    return report.images.length > 0 && report.notes.length === 0 && report.images.every(headline/* isQuiet */.rM);
}
function headlineSection(report) {
    const { status, words } = (0,headline/* reportHeadline */.J9)(report, medium_markdownMedium);
    return make_section_wholeSection(`### ${(0,format/* statusMark */.w8)(status)} ${words}`, {
        name: 'headline',
        priority: make_section_priorities.headline,
        under: null,
    });
}
function modeSections(report) {
    return (0,mode_words/* modeSentences */.K)(report, medium_markdownMedium).map((text) => make_section_wholeSection(text, { name: 'mode', priority: make_section_priorities.headline, under: null }));
}
function severalImages(report, { docsUrl, extent }) {
    const loud = extent === 'summary' ? report.images : report.images.filter((image) => !(0,headline/* isQuiet */.rM)(image));
    const quiet = extent === 'summary' ? [] : report.images.filter(headline/* isQuiet */.rM);
    return [
        ...overview_overviewSections(loud.map(toRow), { quiet: quiet.map(toRow), extent }),
        ...headedImages(report, { images: loud, docsUrl, extent }),
    ];
}
function headedImages(report, { images, ...options }) {
    return images.flatMap((image) => {
        const under = headingSection(image);
        return [under, ...image_sections_imageSections({ report, image, under, ...options })];
    });
}
function headingSection(image) {
    const { status, words } = (0,headline/* imageHeadline */.WB)(image, {
        medium: medium_markdownMedium,
        name: image.subject.name,
    });
    return make_section_wholeSection(`#### ${(0,format/* statusMark */.w8)(status)} ${words}`, {
        name: 'images',
        priority: make_section_priorities.heading,
        under: null,
    });
}
function toRow(image) {
    const { subject, head, base } = image;
    return {
        name: subject.name,
        status: (0,shown_status/* shownStatus */.O4)(image),
        head: document_sizeOf(head),
        base: document_sizeOf(base),
        remark: '',
    };
}
/** Null for a side that was not measured. */
function document_sizeOf(side) {
    return side.state === 'measured' ? side.size : null;
}

;// CONCATENATED MODULE: ./src/report/summary.ts



/** A step's summary may have 1 MiB; a larger one is dropped whole. The rest is for what other code adds. */
const summaryLimit = 1_000_000;
/** The job summary: the comment and everything it leaves out. */
function summary_renderSummary(report, options) {
    return budget_fitSections(document_documentSections(report, { ...options, extent: 'summary' }), {
        limit: options.limit ?? summaryLimit,
        measure: (text) => Buffer.byteLength(text, 'utf8'),
        describeRest: ({ left }) => `${(0,format/* formatNumber */.ZV)(left)} more in the JSON report.`,
        describeCuts: summary_cutWords,
    });
}
function summary_cutWords(cuts) {
    const list = cuts
        .map(({ name, left, total }) => left === total ? name : `${(0,format/* formatNumber */.ZV)(left)} of ${(0,format/* formatNumber */.ZV)(total)} ${name}`)
        .join(', ');
    return `Shortened to fit a job summary. Left out: ${list}. The JSON report has them.`;
}

;// CONCATENATED MODULE: ./src/report/terminal-image.ts

















/** Everything about one image below its headline. */
function imageBlocks(image, { report, colour }) {
    const title = report.images.length > 1 ? [titleLine(image, colour)] : [];
    const cause = (0,cause_words/* causeSentence */.J)(image, { subject: report.subject, medium: medium_textMedium });
    return [
        [...title, ...(cause === null ? missingLines(image) : [cause, ...attributionLines(image)])],
        sizeLines(image),
        recordedLines(image),
        checkLines(image, colour),
        newWasteLines(image, report.subject),
        layerLines(image),
        ...changeBlocks(image),
        newAdviceLines(image, report.subject),
        findingLines(image, colour),
    ];
}
/** An image's own headline, among several. */
function titleLine(image, colour) {
    const { status, words } = (0,headline/* imageHeadline */.WB)(image, { medium: medium_textMedium, name: image.subject.name });
    return `${(0,terminal_text/* statusWord */.Hm)(status, colour)}  ${words}`;
}
function missingLines(image) {
    const sentence = (0,missing_words/* missingSentence */.U)(image, medium_textMedium);
    const log = (0,untrusted/* logTail */.RB)((0,missing_words/* missingSide */.e)(image)?.log ?? [], { lines: 20, width: 200 });
    return [
        ...(sentence === null ? [] : [sentence]),
        ...log.map((line) => `  | ${withoutCommands(line)}`),
    ];
}
function sizeLines({ head, base }) {
    if (head.state === 'missing')
        return [];
    return (0,terminal_text/* textTable */.ed)(base.state === 'missing' ? headRows(head) : comparedRows(base, head), [0]);
}
function recordedLines(image) {
    const sentence = (0,recorded_words/* recordedSentence */._)(image);
    return sentence === null ? [] : [sentence];
}
const figures = [
    ['compressedBytes', 'compressed size'],
    ['unpackedBytes', 'unpacked size'],
];
function headRows({ size, contents }) {
    return [
        ...figures.map(([figure, name]) => [name, (0,format/* formatBytes */.z3)(size[figure])]),
        ['waste', (0,format/* formatBytes */.z3)(contents.wastedBytes)],
        ['layers', String(size.layerCount)],
    ];
}
function comparedRows(base, head) {
    const layers = head.size.layerCount - base.size.layerCount;
    const sizes = figures.map(([figure, name]) => terminal_image_byteRow(name, [base.size[figure], head.size[figure]]));
    const change = layers === 0 ? 'same' : (0,format/* formatCountChange */.lq)(layers);
    return [
        ['', 'base', 'head', 'change'],
        ...sizes,
        terminal_image_byteRow('waste', [base.contents.wastedBytes, head.contents.wastedBytes]),
        ['layers', String(base.size.layerCount), String(head.size.layerCount), change],
    ];
}
function terminal_image_byteRow(name, [before, after]) {
    const change = before === after ? 'same' : (0,format/* formatChange */.eD)(after - before, before);
    return [name, ...(0,format/* formatBytesApart */.$x)(before, after), change];
}
function checkLines(image, colour) {
    const checks = image.verdict.checks.filter(({ id }) => id !== 'build');
    if (checks.length === 0)
        return [];
    return ['Checks', ...checks.map((check) => `  ${checkLine(check, { image, colour })}`)];
}
function checkLine(check, { image, colour }) {
    const actual = (0,check_words/* actualWords */.u)(check, image);
    const limit = (0,check_words/* limitWords */.v)(check);
    const words = actual === null || limit === null || check.id === 'lint-threshold'
        ? medium_textMedium.sentence(check.reason)
        : `${actual}, limit ${medium_textMedium.name(limit)}`;
    const suffix = check.overridden === true ? ' (overridden)' : '';
    return `${(0,terminal_text/* statusWord */.Hm)((0,shown_status/* checkStatus */.dO)(check), colour)}  ${check.id}: ${words}${suffix}`;
}
function layerLines(image) {
    const all = image.comparison === null ? [] : (0,layer_groups/* changedGroups */.lf)(image.comparison);
    const groups = all.filter((group) => matters(group, image));
    const rest = smallChangesWords(all.length - groups.length, { shown: groups.length, image });
    if (groups.length === 0)
        return rest === '' ? [] : [rest];
    const rows = groups.map((group) => terminal_image_layerRow(group, image));
    const head = ['', 'compressed', 'unpacked', '', ''];
    return [
        'Changed layers',
        ...(0,terminal_text/* textTable */.ed)([head, ...rows], [0, 3, 4]).map((line) => `  ${line}`),
        ...(rest === '' ? [] : [`  ${rest}`]),
    ];
}
function terminal_image_layerRow(group, { subject }) {
    const origin = (0,layer_groups/* shownOrigin */.wN)(group);
    const place = (0,links/* originPlace */.mT)(origin, subject.dockerfile);
    return [
        group.kind,
        (0,format/* formatByteChange */.Ul)(group.compressedChange),
        (0,format/* formatByteChange */.Ul)(group.unpackedChange),
        place === null ? '' : medium_textMedium.place(`${place.path}:${place.lines.start}`, null),
        (0,layer_words/* originWords */.uY)(origin, { medium: medium_textMedium, layer: group.row?.head ?? group.row?.base ?? null }),
    ];
}
function findingLines({ findings }, colour) {
    const fresh = (0,report_findings/* sortFindings */.Tc)(findings.filter(report_findings/* isNewFinding */.C3));
    const standing = findings.length - fresh.length;
    const rest = standing === 0 ? [] : [`${(0,format/* formatCount */.B4)(standing, 'standing finding')}, also on base.`];
    if (fresh.length === 0)
        return rest;
    return ['Findings', ...fresh.flatMap((finding) => findingLine(finding, colour)), ...rest];
}
function findingLine(finding, colour) {
    const place = medium_textMedium.place(`${finding.file}:${finding.line}:${finding.column}`, null);
    const severity = (0,terminal_text/* severityWord */.Oh)(finding.severity, colour);
    return [
        `  ${place}  ${severity}  ${medium_textMedium.name(finding.code)}  ${medium_textMedium.sentence(finding.message)}`,
        `      ${medium_textMedium.sentence(finding.remedy)}`,
    ];
}

;// CONCATENATED MODULE: ./src/report/terminal.ts






/** The report as text for a log or a terminal. No untrusted text in it can steer a terminal or the runner. */
function terminal_renderTerminal(report, { colour }) {
    const { status, words } = (0,headline/* reportHeadline */.J9)(report, medium_textMedium);
    const quiet = report.images.length > 1 ? report.images.filter(headline/* isQuiet */.rM) : [];
    const loud = report.images.filter((image) => !quiet.includes(image));
    const blocks = [
        [
            `${(0,terminal_text/* statusWord */.Hm)(status, colour)}  ${(0,terminal_text/* paint */.nI)(words, { as: 'bold', colour })}`,
            ...modeLines(report),
        ],
        ...loud.flatMap((image) => imageBlocks(image, { report, colour })),
        quiet.map((image) => titleLine(image, colour)),
        report.notes.map(({ message }) => `Note: ${medium_textMedium.sentence(message)}`),
        [(0,terminal_text/* paint */.nI)(comparedWords(report), { as: 'dim', colour })],
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function modeLines(report) {
    return (0,mode_words/* modeSentences */.K)(report, medium_textMedium).map((sentence) => `      ${sentence}`);
}
function comparedWords({ subject, tool }) {
    const base = subject.baseCommit === null ? '' : ` against base ${(0,format/* formatCommit */.Hs)(subject.baseCommit)}`;
    const head = subject.headShown === null ? '' : `Head ${(0,format/* formatCommit */.Hs)(subject.headShown)}${base} · `;
    return medium_textMedium.sentence(`${head}Dockweigh ${tool.version}`);
}

// EXTERNAL MODULE: ./src/lint/rules/index.ts + 139 modules
var lint_rules = __webpack_require__(4563);
;// CONCATENATED MODULE: ./src/report/annotations.ts








/** The runner keeps this many of each level in a step and drops the rest silently. */
const perLevel = 10;
/** The runner cuts a message here. */
const messageLimit = 4096;
const levels = {
    error: 'error',
    warning: 'warning',
    info: 'notice',
    style: 'notice',
};
/**
 * What a reader of the changed files should see: broken checks, then the findings that count in a scope, those the
 * pull request answers for before others, strongest first. A level never has more than the runner shows; what is left
 * out is counted in a last notice.
 */
function annotations_makeAnnotations(report, scope) {
    const all = annotations_listAnnotations(report, scope);
    const errors = all.filter(({ level }) => level === 'error');
    const warnings = all.filter(({ level }) => level === 'warning');
    const notices = all.filter(({ level }) => level === 'notice');
    const crowded = [errors, warnings, notices].some(({ length }) => length > perLevel);
    const shown = [
        ...errors.slice(0, perLevel),
        ...warnings.slice(0, perLevel),
        ...notices.slice(0, crowded ? perLevel - 1 : perLevel),
    ];
    return crowded ? [...shown, restNotice(all.length - shown.length)] : shown;
}
/** All of them, in the order they matter in. */
function annotations_listAnnotations(report, scope) {
    return [
        ...report.images.flatMap((image) => checkAnnotations(image, report)),
        ...countedFindings(report, scope).map(findingAnnotation),
    ];
}
function restNotice(left) {
    return {
        level: 'notice',
        title: 'Dockweigh',
        message: `${formatCount(left, 'more annotation')} left out here; the job summary has them all.`,
    };
}
function checkAnnotations(image, report) {
    const broken = image.verdict.checks.filter((check) => check.id !== 'lint-threshold' && ['fail', 'warn'].includes(limitStatus(check)));
    const [first] = broken;
    if (first === undefined)
        return [];
    const name = report.images.length > 1 ? image.subject.name : null;
    const { words } = imageHeadline(image, { medium: textMedium, name });
    const location = causeLocation(image, broken);
    return [
        {
            level: checkLevel(broken, report),
            title: `Dockweigh: ${broken.map(({ id }) => id).join(', ')}`,
            message: limitMessage([words, ...broken.map(({ reason }) => oneLine(reason))].join('\n')),
            ...(location === null ? {} : { location }),
        },
    ];
}
/** What is overridden is for the record only. */
function checkLevel(broken, { reportOnly }) {
    if (broken.every(({ overridden }) => overridden === true))
        return 'notice';
    const failed = broken.some(({ status }) => status === 'fail');
    return failed && !reportOnly ? 'error' : 'warning';
}
/** The instruction that moved the image most, when a size check is broken and head has it. */
function causeLocation(image, broken) {
    const sized = broken.some(({ id }) => id !== 'build');
    const origin = sized ? causeOrigin(image) : null;
    const place = origin === null ? null : originPlace(origin, image.subject.dockerfile);
    if (place === null)
        return null;
    return { file: oneLine(place.path), startLine: place.lines.start, endLine: place.lines.end };
}
function countedFindings(report, scope) {
    const findings = sortFindings(distinctFindings(report));
    const standing = findings.filter((finding) => !isNewFinding(finding));
    return [...findings.filter(isNewFinding), ...(scope === 'all' ? standing : [])];
}
function findingAnnotation(finding) {
    return {
        level: levels[finding.severity],
        title: `${oneLine(finding.code)} ${oneLine(finding.name)}`,
        message: limitMessage(`${oneLine(finding.message)}\n${oneLine(finding.remedy)}`),
        location: findingLocation(finding),
    };
}
/** A finding's end column is exclusive; an annotation's is not. */
function findingLocation(finding) {
    const lines = {
        file: oneLine(finding.file),
        startLine: finding.line,
        endLine: Math.max(finding.line, finding.endLine),
    };
    if (finding.line !== finding.endLine)
        return lines;
    const endColumn = Math.max(finding.column, finding.endColumn - 1);
    return { ...lines, startColumn: finding.column, endColumn };
}
function limitMessage(message) {
    return capMiddle(message, messageLimit);
}

;// CONCATENATED MODULE: ./src/report/outputs.ts
/**
 * The action's outputs. Sizes are whole bytes. What was not measured is the empty string, never 0; so are the
 * figures of one image when there are several, which the JSON report tells apart.
 */
function outputs_reportOutputs(report) {
    const [first, ...others] = report.images;
    const findings = report.images.reduce((total, image) => total + image.findings.length, 0);
    return {
        verdict: report.status,
        overridden: String(report.override !== undefined),
        findings: String(findings),
        ...(first !== undefined && others.length === 0 ? imageOutputs(first) : unknownFigures),
    };
}
const unknownFigures = {
    'compressed-size': '',
    'unpacked-size': '',
    layers: '',
    'base-compressed-size': '',
    'base-unpacked-size': '',
    'base-layers': '',
    'size-change': '',
    'layer-change': '',
    'head-digest': '',
};
function imageOutputs({ head, base, comparison }) {
    const headSize = head.state === 'measured' ? head.size : null;
    const baseSize = base.state === 'measured' ? base.size : null;
    return {
        'compressed-size': print(headSize?.compressedBytes),
        'unpacked-size': print(headSize?.unpackedBytes),
        layers: print(headSize?.layerCount),
        'base-compressed-size': print(baseSize?.compressedBytes),
        'base-unpacked-size': print(baseSize?.unpackedBytes),
        'base-layers': print(baseSize?.layerCount),
        'size-change': print(comparison?.sizeChange.compressedBytes),
        'layer-change': print(comparison?.sizeChange.layerCount),
        'head-digest': head.state === 'measured' ? head.digest : '',
    };
}
function print(figure) {
    return figure === undefined ? '' : String(figure);
}

// EXTERNAL MODULE: ./src/report/sarif.ts
var sarif = __webpack_require__(643);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/report/legs/leg-identity.ts

const longestKey = 64;
/**
 * Key and name of a job's section. Jobs of one matrix may build the same image with other arguments, so the matrix is
 * part of the key; its values, joined as GitHub joins them in the name of the job, are the section's name.
 */
function leg_identity_identifyLeg(leg) {
    const image = leg.commentKey ?? leg.imageKey;
    const key = leg.matrix === null ? image : withHash(image, JSON.stringify(leg.matrix));
    return { key, name: nameLeg(leg) };
}
function nameLeg({ commentKey, imageParts, matrix }) {
    const values = listValues(matrix ?? {});
    const words = values.join(', ');
    if (commentKey === null)
        return words === '' ? imageParts.join(', ') : words;
    if (words === '')
        return commentKey;
    return values.includes(commentKey) ? words : `${commentKey} (${words})`;
}
function listValues(value) {
    if (typeof value === 'object' && value !== null)
        return Object.values(value).flatMap(listValues);
    if (typeof value === 'string')
        return value === '' ? [] : [value];
    return typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : [];
}
/** The key of a comment that jobs share: the group that the user named, else the job of the workflow. */
function leg_identity_groupKey(group, job) {
    if (group === null)
        return withHash(`group.${job.workflow}.${job.name}`, `${job.workflow}\n${job.name}`);
    const key = `group.${group}`;
    return key.length <= longestKey ? key : withHash(key, group);
}
/** Readable as far as a key may be, and told apart by the rest. */
function withHash(text, whole) {
    const hash = createHash('sha256').update(whole).digest('hex').slice(0, 8);
    const slug = text.replace(/[^A-Za-z0-9._]+/g, '-').slice(0, longestKey - hash.length - 1);
    return `${slug.replace(/-$/, '')}.${hash}`;
}

;// CONCATENATED MODULE: ./src/build/cache.ts

const cache_longestKey = 64;
/**
 * A stable name for one image of a repository: Dockerfile, target and platforms, in letters any service takes. Images
 * of a list may differ in other things, so their name in it goes before.
 */
function cache_imageKey(config, listedAs = null) {
    const { file, target, platforms } = config;
    const parts = [listedAs, file, target, ...platforms].filter((part) => part !== null);
    if (listedAs === null)
        return shorten(parts.map(slug).join('.'), parts);
    return cache_joinKey(parts);
}
/** Joins names to a key in letters any service takes; names that lose letters, or have dots, get a hash: keys differ. */
function cache_joinKey(parts) {
    const slugs = parts.map(slug);
    const isWhole = slugs.every((each, index) => each === parts[index] && !each.includes('.'));
    return isWhole ? shorten(slugs.join('.'), parts) : addHash(slugs.join('.'), parts);
}
function shorten(key, parts) {
    return key.length <= cache_longestKey ? key : addHash(key, parts);
}
function addHash(key, parts) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, 8);
    return `${key.slice(0, cache_longestKey - hash.length - 1)}.${hash}`;
}
/**
 * Decides where the builds take their cache from and where they leave it.
 *
 * Base and head write different scopes, because a scope's index is replaced as a whole; the layers themselves
 * are stored once. `ignore-error` keeps a failed export from failing the build. Where the service does not answer
 * its entries are left out, also those that the user wrote.
 * @see https://docs.docker.com/build/cache/backends/gha/
 */
function planCache(config, service, listedAs = null) {
    const scope = `dockweigh-${cache_imageKey(config, listedAs)}`;
    const limit = `timeout=${Math.ceil(config.cacheTimeoutMs / 1000)}s`;
    const wanted = {
        from: choose(config.cacheFrom, [
            `type=gha,scope=${scope},${limit}`,
            `type=gha,scope=${scope}-base,${limit}`,
        ]),
        headTo: choose(config.cacheTo, [exportTo(scope, limit)]),
        // A destination of the user's own is head's: base would replace what head left there.
        baseTo: config.cacheTo === 'auto' ? [exportTo(`${scope}-base`, limit)] : [],
    };
    const entries = config.noCache ? { ...wanted, from: [] } : wanted;
    if (service.kind === 'available' || !Object.values(entries).flat().some(usesService)) {
        return { ...entries, notice: null };
    }
    return {
        from: entries.from.filter((entry) => !usesService(entry)),
        headTo: entries.headTo.filter((entry) => !usesService(entry)),
        baseTo: [],
        notice: `The Actions cache is not available (${service.why}); building without it.`,
    };
}
function choose(setting, automatic) {
    if (setting === 'none')
        return [];
    return setting === 'auto' ? automatic : setting;
}
function exportTo(scope, limit) {
    return `type=gha,scope=${scope},mode=max,ignore-error=true,${limit}`;
}
function usesService(entry) {
    return /(^|,)type=gha(,|$)/.test(entry);
}
function slug(text) {
    return text
        .replace(/[^A-Za-z0-9._]+/g, '-')
        .replace(/-{2,}/g, '-')
        .replace(/^-|-$/g, '');
}

;// CONCATENATED MODULE: ./src/stages/identify-images.ts

/**
 * Names what a run weighs. A list keeps its key when images come and go in it: the key is made from what the inputs
 * choose, and not from what they find.
 */
function identify_images_identifyImages({ config, plans, }) {
    const { file, target, platforms } = config.build;
    if (plans.every(({ listedAs }) => listedAs === null)) {
        const parts = [file, target, ...platforms].filter((part) => part !== null);
        return { key: imageKey(config.build), parts };
    }
    const { bakeFiles, names } = config.images;
    const parts = [...bakeFiles, ...names];
    return { key: joinKey(['images', ...parts]), parts: parts.length === 0 ? ['images'] : parts };
}

;// CONCATENATED MODULE: ./src/report/comment.ts





/**
 * GitHub takes 65,536 characters; the rest is for the marker that delivery adds and for characters that other
 * counts take for two.
 */
const commentLimit = 60_000;
/**
 * The pull request comment, without the marker it is found by. It stays below GitHub's limit for every report:
 * what does not fit is left out at whole rows, said, and in the job summary.
 */
function comment_renderComment(report, options) {
    return fitSections(documentSections(report, { ...options, extent: 'comment' }), {
        limit: options.limit ?? commentLimit,
        measure: (text) => text.length,
        describeRest: ({ left }) => `${formatNumber(left)} more in the job summary.`,
        describeCuts: (cuts) => comment_cutWords(cuts, report.subject),
    });
}
/** Says what did not fit, and where it is. */
function comment_cutWords(cuts, subject) {
    const list = cuts
        .map(({ name, left, total }) => left === total ? name : `${formatNumber(left)} of ${formatNumber(total)} ${name}`)
        .join(', ');
    return `Shortened to fit a comment. Left out: ${list}. The ${link('job summary', summaryUrl(subject))} has them.`;
}

;// CONCATENATED MODULE: ./src/report/legs/shorten-legs.ts

/**
 * Takes away until the rest fits: first the text of one section after the other, then whole sections. What passes goes
 * before what warns, and that before what fails; of equals the longest text first. One section always stays.
 */
function shorten_legs_shortenLegs(legs, fits) {
    let shown = legs;
    for (const { facts } of legs.filter(({ text }) => text !== '').toSorted(byWorth)) {
        if (fits(shown))
            return shown;
        shown = shown.map((leg) => (leg.facts.key === facts.key ? { ...leg, text: '' } : leg));
    }
    for (const { facts } of legs.toSorted(byWorth).slice(0, -1)) {
        if (fits(shown))
            return shown;
        shown = shown.filter((leg) => leg.facts.key !== facts.key);
    }
    return shown;
}
const worth = { skip: 0, pass: 1, warn: 2, overridden: 2, fail: 3 };
function byWorth(a, b) {
    return worthOf(a) - worthOf(b) || b.text.length - a.text.length || compareLegs(a, b);
}
function worthOf({ facts }) {
    return Math.max(...facts.images.map(({ status }) => worth[status]));
}

;// CONCATENATED MODULE: ./src/report/legs/legs-comment.ts













/** As a comment of one report: GitHub takes 65,536 characters. */
const legs_comment_commentLimit = 60_000;
/**
 * One comment of all legs: a headline over them, a table of their images, and a section each. It stays below GitHub's
 * limit: sections that pass lose their text first, then give up their place, and failing ones last.
 */
function legs_comment_renderLegs(legs, { speaker, limit = legs_comment_commentLimit }) {
    const newest = legs.toSorted(byRun).at(-1);
    if (newest === undefined)
        return '';
    const frame = { speaker: speakFor(newest, speaker), newest };
    const render = (shown) => renderAll(shown, { ...frame, total: legs.length });
    return render(shortenLegs(legs.toSorted(compareLegs), (shown) => render(shown).length <= limit));
}
function byRun(a, b) {
    return (a.facts.runId - b.facts.runId || a.facts.runAttempt - b.facts.runAttempt || compareLegs(a, b));
}
/** The footer is about the newest run, whoever writes. */
function speakFor({ facts }, { subject, tool }) {
    const runUrl = subject.runUrl?.replace(/\/\d+$/, `/${facts.runId}`) ?? null;
    return { tool, subject: { ...subject, headShown: facts.head, baseCommit: facts.base, runUrl } };
}
function renderAll(legs, frame) {
    const [only] = legs;
    const sections = only !== undefined && frame.total === 1
        ? aloneSections(only, frame)
        : sharedSections(legs, frame);
    return fitSections(sections, {
        limit: Infinity,
        measure: (text) => text.length,
        describeRest: () => '',
        describeCuts: () => '',
    });
}
function whole(text) {
    return wholeSection(text, { name: 'sections', priority: priorities.headline, under: null });
}
/** As a comment of its own looks. */
function aloneSections(leg, frame) {
    const { speaker } = frame;
    const { alone, images } = leg.facts;
    const headline = whole(`### ${statusMark(statusOf(images))} ${alone}`);
    if (leg.text !== '') {
        const rows = images.map((image) => ({ ...image, remark: '' }));
        const overview = images.length === 1 ? [] : splitOverview(rows);
        return [headline, ...overview, whole(printLeg(leg)), footerSection(speaker, 'comment')];
    }
    const size = images.length === 1 ? images[0]?.head : null;
    const figures = size ? `${sizesInWords({ size })} · ` : '';
    return [headline, whole(`${figures}${footerWords(speaker, 'comment')}`), whole(printLeg(leg))];
}
function sharedSections(legs, frame) {
    const silent = legs.filter(({ text }) => text === '').map(printLeg);
    return [
        whole(`### ${headlineWords(legs)}`),
        ...splitOverview(legs.flatMap((leg) => rowsOf(leg, frame))),
        ...tellingSections(legs, frame),
        ...[legs_comment_cutWords(legs, frame), silent.join('\n')].filter((text) => text !== '').map(whole),
        footerSection(frame.speaker, 'comment'),
    ];
}
function splitOverview(rows) {
    return overviewSections(rows.filter(({ quiet }) => !quiet), { quiet: rows.filter(({ quiet }) => quiet), extent: 'comment' });
}
function rowsOf(leg, frame) {
    const { name, images } = leg.facts;
    return images.map((image) => ({
        ...image,
        name: images.length === 1 ? name : `${name}: ${image.name}`,
        remark: ageWords(leg, frame),
    }));
}
/** Sections that a reader need not unfold. Of more, only those with something to mend are open. */
const openSections = 3;
function tellingSections(legs, frame) {
    const telling = legs.filter(({ text }) => text !== '');
    const isLong = telling.length > openSections;
    return telling.map((leg) => {
        const status = statusOf(leg.facts.images);
        const isFolded = isLong && (status === 'pass' || status === 'skip');
        const parts = [`#### ${headingWords(leg, frame)}`, printLeg(leg)];
        // GitHub reads a heading in a summary as Markdown when blank lines part it from the tags.
        const folded = ['<details><summary>', parts[0], '</summary>', parts[1], '</details>'];
        return whole((isFolded ? folded : parts).join('\n\n'));
    });
}
function headingWords(leg, frame) {
    const { heading, images } = leg.facts;
    const age = ageWords(leg, frame);
    return `${statusMark(statusOf(images))} ${heading}${age === '' ? '' : ` ${age}`}`;
}
/** Said of what the newest run has not judged anew: its job may still be running, or be gone. */
function ageWords({ facts }, { newest }) {
    if (facts.head === null || facts.head === newest.facts.head)
        return '';
    return `(of an earlier commit ${codeSpan(formatCommit(facts.head))})`;
}
function headlineWords(legs) {
    const images = legs.flatMap(({ facts }) => facts.images);
    const status = statusOf(images);
    const total = formatCount(images.length, 'image');
    const mark = statusMark(status);
    if (status === 'pass' || status === 'skip') {
        const moved = images.filter(({ quiet }) => !quiet).length;
        return `${mark} ${moved === 0 ? `${total} unchanged` : `${moved} of ${total} changed`}`;
    }
    const bad = images.filter((image) => image.status === status);
    if (bad.length === 1)
        return `${mark} ${worstWords(legs, status)} (1 of ${total})`;
    return `${mark} ${bad.length} of ${total} ${severalVerbs[status]}`;
}
function worstWords(legs, status) {
    const leg = legs.find(({ facts }) => statusOf(facts.images) === status);
    if (leg?.facts.images.length === 1)
        return leg.facts.heading;
    const image = leg?.facts.images.find((each) => each.status === status);
    const name = `${leg?.facts.name ?? ''}: ${image?.name ?? ''}`;
    return `${codeSpan(name, 60)} ${status === 'warn' ? 'needs a look' : severalVerbs[status]}`;
}
function statusOf(images) {
    return worstShown(images.map(({ status }) => status));
}
/** Names what has no room; a section that has something to say lost its text for it. */
function legs_comment_cutWords(legs, { speaker, total }) {
    const cut = legs.filter(({ text, facts }) => text === '' && facts.images.some((i) => !i.quiet));
    const parts = [
        ...(cut.length === 0 ? [] : [`what is said of ${formatCount(cut.length, 'section')}`]),
        ...(total === legs.length ? [] : [formatCount(total - legs.length, 'whole section')]),
    ];
    if (parts.length === 0)
        return '';
    const url = summaryUrl(speaker.subject);
    return `Shortened to fit a comment. Left out: ${parts.join(', ')}. The ${link('job summaries', url)} have them.`;
}

;// CONCATENATED MODULE: ./src/report/legs/make-leg.ts









/** Characters of a name. */
const longestName = 60;
/** A report as one section of a comment that other legs write to, too. It has `limit` UTF-16 units for its text. */
function make_leg_makeLeg(report, { identity, ...options }) {
    const { subject } = report;
    const name = capMiddle(oneLine(identity.name), longestName) || identity.key;
    const text = fitSections(detailSections(report, options), {
        limit: options.limit,
        measure: (part) => part.length,
        describeRest: ({ left }) => `${formatNumber(left)} more in the job summary.`,
        describeCuts: (cuts) => cutWords(cuts, subject),
    });
    return {
        facts: {
            ...identity,
            name,
            head: subject.headShown,
            base: subject.baseCommit,
            alone: withoutMarkers(reportHeadline(report, markdownMedium).words),
            heading: withoutMarkers(make_leg_headingWords(report, name)),
            images: report.images.map((image) => toLegImage(image, report)),
        },
        text: withoutMarkers(text).trim(),
    };
}
/** One image is called as the leg is; of several the leg's name stands before what is said of them all. */
function make_leg_headingWords(report, name) {
    const [only, ...others] = report.images;
    if (only !== undefined && others.length === 0) {
        return imageHeadline(only, { medium: markdownMedium, name }).words;
    }
    const { words } = reportHeadline(report, markdownMedium);
    return `${markdownMedium.code(name)}: ${words}`;
}
function toLegImage(image, report) {
    const { subject, head, base } = image;
    return {
        name: capMiddle(oneLine(subject.name), longestName) || 'image',
        status: shownStatus(image),
        quiet: isQuiet(image) && report.notes.length === 0,
        head: sizeOf(head),
        base: sizeOf(base),
    };
}

;// CONCATENATED MODULE: ./src/report/news.ts



/** Smaller changes print as `<0.1%`: source files move by that much in every pull request. */
const smallestShare = 0.001;
/**
 * Whether a report is worth a comment when comments are wanted for changes only: something failed, warned or was overridden, a
 * side is missing that could have been there, findings or settings came or went, or a figure moved visibly.
 */
function news_hasNews(report) {
    if (report.status === 'fail' || report.status === 'warn')
        return true;
    return report.override !== undefined || report.images.some(isNews);
}
function isNews(image) {
    if (runningSettings(image).length > 0)
        return true;
    if (image.findings.some(isNewFinding) || image.findingsFixed > 0)
        return true;
    if (newAdvice(image).length > 0 || image.head.state === 'missing')
        return true;
    if (image.base.state === 'missing')
        return image.base.reason !== 'no-commit';
    return image.comparison !== null && isVisible(image.comparison, image.base);
}
function isVisible({ sizeChange }, { size }) {
    const figures = ['compressedBytes', 'unpackedBytes'];
    const moved = figures.some((figure) => {
        return sizeChange[figure] !== 0 && Math.abs(sizeChange[figure]) >= size[figure] * smallestShare;
    });
    return moved || sizeChange.layerCount !== 0;
}

;// CONCATENATED MODULE: ./src/stages/send-comment.ts





/** Writes the report into its comment, or into its section of a shared one. */
function send_comment_sendComment(report, order) {
    const { place, mode, to } = order;
    const { comments, ...addressee } = to;
    const request = {
        ...addressee,
        key: place.key,
        ifAbsent: isWanted(report, mode) ? 'create' : 'skip',
    };
    if (place.section !== null) {
        return comments.share({ ...request, ...shareOf(report, place.section, to) });
    }
    return comments.upsert({ ...request, body: renderComment(report, { docsUrl }) });
}
/** UTF-16 units of all sections, and of one at least; jobs whose number is not known are taken for so many. */
const sharedRoom = 54_000;
const leastRoom = 4000;
const likelyJobs = 8;
function shareOf(report, { key, name, jobs }, { runId, runAttempt }) {
    const limit = Math.max(leastRoom, Math.floor(sharedRoom / (jobs?.total ?? likelyJobs)));
    return {
        leg: makeLeg(report, { identity: { key, name, runId, runAttempt }, docsUrl, limit }),
        jobs,
        write: (legs) => renderLegs(legs, { speaker: report }),
    };
}
/** Whether a comment that is not there yet is to be made for this report. */
function isWanted(report, mode) {
    if (mode === 'failure')
        return report.status === 'fail' || report.override !== undefined;
    return mode === 'always' || hasNews(report);
}

;// CONCATENATED MODULE: ./src/stages/deliver-comment.ts




/**
 * Comments on the pull request, where the event has one and a comment is wanted. Jobs of a matrix, and jobs with one
 * `comment-group`, share a comment; any other job has its own.
 */
async function deliver_comment_deliverComment(delivery, { runner, comments }) {
    const { report, config, event } = delivery;
    // A merge group's run belongs to a queue entry; its pull request has been commented on already.
    if (config.comment === 'never' || event.kind !== 'pull-request') {
        runner.setOutputs({ 'comment-url': '' });
        return;
    }
    const { repository, runId, runAttempt } = runner.job;
    const outcome = await sendComment(report, {
        place: deliver_comment_placeComment(delivery, runner.job),
        mode: config.comment,
        to: { comments, repository, pullRequest: event.pullRequest, runId, runAttempt },
    });
    runner.setOutputs({ 'comment-url': 'url' in outcome ? outcome.url : '' });
    if (outcome.kind === 'absent') {
        runner.say(`${config.comment === 'failure' ? 'Nothing failed' : 'Nothing moved'}: no comment.`);
        return;
    }
    sayOutcome(outcome, { runner, isFork: event.fork });
}
/** Which comment, and which part of it, is the job's. */
function deliver_comment_placeComment({ config, plans }, job) {
    const { commentKey, commentGroup, matrix } = config;
    const images = identifyImages({ config, plans });
    if (matrix === null && commentGroup === null) {
        return { key: commentKey ?? images.key, section: null };
    }
    const { key: imageKey, parts: imageParts } = images;
    const identity = identifyLeg({ commentKey, imageKey, imageParts, matrix });
    // Jobs of other matrices write to a named group, too.
    const jobs = commentGroup === null ? config.jobs : null;
    return {
        key: groupKey(commentGroup, { workflow: job.workflow, name: job.name }),
        section: { ...identity, jobs },
    };
}
function sayOutcome(outcome, { runner, isFork }) {
    switch (outcome.kind) {
        case 'created':
        case 'updated':
        case 'unchanged':
            runner.say(`Comment ${outcome.kind}: ${outcome.url}`);
            if (outcome.remark !== undefined)
                runner.warn(outcome.remark);
            return;
        case 'refused':
            if (isFork) {
                // No permission of the job changes this, so it is nothing to warn of.
                runner.notice(`A run for a fork may not comment; the report is in the job summary. ${docsUrl}/forks.md shows how it gets its comment all the same.`);
                return;
            }
            runner.warn(`GitHub refused the comment (${outcome.status}: ${outcome.message}). ` +
                `Give the job the permission \`${outcome.permission}\`; the report is in the job summary.`);
            return;
        case 'failed':
            runner.warn(`The comment could not be written. ${outcome.message} The report is in the job summary.`);
    }
}

;// CONCATENATED MODULE: ./src/report/commit-results.ts






const longestDescription = 140;
const longestTitle = 255;
/** The verdict as a commit status; one that is only reported is a success. */
function commit_results_makeStatus(report) {
    const { words } = reportHeadline(report, textMedium);
    return {
        state: isRed(report) ? 'failure' : 'success',
        description: fit(`${isForgiven(report) ? 'Report only: ' : ''}${words}`, longestDescription),
    };
}
/** The verdict as a check run with the comment as its summary; `neutral` where nothing was, or should be, judged. */
function commit_results_makeCheckRun(report, { scope, ...options }) {
    const isNeutral = isForgiven(report) || report.status === 'skip';
    return {
        conclusion: isRed(report) ? 'failure' : isNeutral ? 'neutral' : 'success',
        title: fit(reportHeadline(report, textMedium).words, longestTitle),
        summary: renderComment(report, options),
        annotations: listAnnotations(report, scope).filter((annotation) => annotation.location !== undefined),
    };
}
function commit_results_brokenStatus({ message }) {
    return { state: 'error', description: fit(message, longestDescription) };
}
function commit_results_brokenCheckRun({ message, remedy }) {
    return {
        conclusion: 'failure',
        title: fit(message, longestTitle),
        summary: [message, remedy].map((text) => prose(text)).join('\n\n'),
        annotations: [],
    };
}
function isRed({ status, reportOnly }) {
    return status === 'fail' && !reportOnly;
}
function isForgiven({ status, reportOnly }) {
    return status === 'fail' && reportOnly;
}
/** One line of at most so many UTF-16 units, cut in the middle between characters. */
function fit(text, units) {
    const line = oneLine(text);
    let limit = units;
    while (capMiddle(line, limit).length > units)
        limit -= 1;
    return capMiddle(line, limit);
}

;// CONCATENATED MODULE: ./src/stages/deliver-results.ts




/** Posts the commit status of a report, where one is wanted; a refusal is a warning. */
async function deliver_results_deliverStatus({ report, config: { status: name } }, { runner, results }) {
    const commit = report.subject.headShown;
    if (name === null || commit === null || results === undefined)
        return;
    const request = { ...placeOf(runner, { name, commit }), status: makeStatus(report) };
    deliver_results_sayOutcome(await results.postStatus(request), { runner, what: 'commit status', name });
}
/** Posts the check run of a report, where one is wanted. True when it was posted, with its annotations. */
async function deliver_results_deliverCheckRun({ report, config }, { runner, results }) {
    const commit = report.subject.headShown;
    const name = config.check;
    if (name === null || commit === null || results === undefined)
        return false;
    const check = makeCheckRun(report, { docsUrl, scope: config.policy.lintScope });
    const outcome = await results.postCheckRun({ ...placeOf(runner, { name, commit }), check });
    deliver_results_sayOutcome(outcome, { runner, what: 'check run', name });
    return outcome.kind === 'posted';
}
/**
 * Says under the user's own names that a run ended without a report: what waits for them must not wait for ever. It
 * needs no more than the event, and never hides why the run ended.
 */
async function deliver_results_deliverBreakdown(error, { runner, results }) {
    const commit = commitOf(runner.job.event);
    if (results === undefined || commit === null || runner.signal.aborted)
        return;
    const breakdown = describe(error);
    const status = nameOf(runner, 'status');
    if (status !== '') {
        const request = {
            ...placeOf(runner, { name: status, commit }),
            status: brokenStatus(breakdown),
        };
        const outcome = await results.postStatus(request);
        deliver_results_sayOutcome(outcome, { runner, what: 'commit status', name: status });
    }
    const check = nameOf(runner, 'check');
    if (check !== '') {
        const request = {
            ...placeOf(runner, { name: check, commit }),
            check: brokenCheckRun(breakdown),
        };
        const outcome = await results.postCheckRun(request);
        deliver_results_sayOutcome(outcome, { runner, what: 'check run', name: check });
    }
}
function nameOf({ inputs }, input) {
    return inputs[input]?.trim() ?? '';
}
function describe(error) {
    if (error instanceof ActionError)
        return error;
    const detail = error instanceof Error ? error.message : String(error);
    return { message: `Dockweigh failed unexpectedly: ${detail}`, remedy: 'See the log of the step.' };
}
function placeOf({ job: { repository, runUrl } }, { name, commit }) {
    return { repository, commit, name, targetUrl: runUrl };
}
function deliver_results_sayOutcome(outcome, { runner, what, name }) {
    if (outcome.kind === 'posted') {
        runner.say(`Posted the ${what} ${name}.`);
        return;
    }
    runner.warn(outcome.kind === 'refused'
        ? `GitHub refused the ${what} ${name} (${outcome.status}: ${outcome.message}). Give the job the permission \`${outcome.permission}\`; pull requests of forks cannot have it.`
        : `The ${what} ${name} could not be posted. ${outcome.message}`);
}

// EXTERNAL MODULE: ./src/stages/documentation.ts
var documentation = __webpack_require__(2177);
;// CONCATENATED MODULE: ./src/stages/deliver.ts














/**
 * Says the result everywhere: log, outputs, summary, commit status, check run, annotations, comment, HTML report, in that
 * order. The verdict is already decided; a place that refuses becomes a warning and the others still get theirs.
 */
async function deliver_deliver(delivery, ports) {
    const { runner } = ports;
    const { report, config } = delivery;
    let isAnnotated = false;
    for (const line of renderTerminal(report, { colour: 'none' }).split('\n'))
        runner.say(line);
    const deliveries = [
        ['outputs', () => setOutputs(delivery, ports)],
        ['job summary', () => runner.addSummary(renderSummary(report, { docsUrl }))],
        ['commit status', () => deliverStatus(delivery, ports)],
        [
            'check run',
            async () => {
                isAnnotated = await deliverCheckRun(delivery, ports);
            },
        ],
        [
            'annotations',
            () => {
                // GitHub would show those of the check run and of the step side by side.
                if (!isAnnotated)
                    runner.annotate(makeAnnotations(report, config.policy.lintScope));
            },
        ],
        ['comment', () => deliverComment(delivery, ports)],
        ...(config.html ? [['HTML report', () => deliverHtml(delivery, ports)]] : []),
    ];
    for (const [place, work] of deliveries) {
        try {
            await work();
        }
        catch (error) {
            runner.warn(`The ${place} could not be written: ${String(error)}`);
        }
    }
}
async function setOutputs(delivery, { runner }) {
    const { report } = delivery;
    runner.setOutputs({ ...reportOutputs(report) });
    const findings = distinctFindings(report);
    const { json, sarif } = await runner.saveReport({
        json: renderJson(report, placeComment(delivery, runner.job)),
        sarif: renderSarif({ findings, rules: rules.map(({ meta }) => meta), version, docsUrl }),
    });
    runner.setOutputs({ report: json, sarif });
}

;// CONCATENATED MODULE: ./src/build/probe.ts
/**
 * The oldest buildx that has everything a run needs: raw progress and several outputs (0.13), and provenance in the
 * metadata file (0.14).
 */
const minimumBuildx = '0.14.0';
/** The oldest BuildKit that keeps the build records which provenance is read from, and exports layouts as folders. */
const minimumBuildkit = '0.11.0';
/** Reads the version out of `docker buildx version`; null when there is none. */
function parseBuildxVersion(output) {
    return /\bv?(\d+\.\d+\.\d+)/.exec(output)?.[1] ?? null;
}
/** Whether a version is at least the minimum, by its three numbers. */
function isRecentEnough(version, minimum) {
    const wanted = numbers(minimum);
    const given = numbers(version);
    for (const [index, number] of wanted.entries()) {
        const other = given[index] ?? 0;
        if (other !== number)
            return other > number;
    }
    return true;
}
/**
 * Reads `docker buildx inspect`, whose output is made of `Key: value` lines. Where the daemon does not answer buildx
 * succeeds and leaves the driver empty: null.
 */
function parseBuilder(output) {
    const [name] = valuesOf(output, 'Name');
    const [driver] = valuesOf(output, 'Driver');
    if (name === undefined || driver === undefined)
        return null;
    const statuses = valuesOf(output, 'Status');
    return {
        name,
        driver,
        endpoints: valuesOf(output, 'Endpoint'),
        isRunning: statuses.length > 0 && statuses.every((status) => status === 'running'),
        buildkit: oldest(valuesOf(output, 'BuildKit version')),
    };
}
/**
 * Whether the Docker daemon keeps images in containerd's store, from `docker info --format '{{json .DriverStatus}}'`.
 * Without it the `docker` driver has neither the OCI exporter nor cache export.
 */
function hasContainerdStore(driverStatus) {
    return driverStatus.includes('io.containerd.snapshotter');
}
function valuesOf(output, key) {
    const pattern = new RegExp(`^${key}:[ \\t]*(\\S+)`, 'gm');
    return [...output.matchAll(pattern)].map(([, value = '']) => value);
}
/** BuildKit that was built without a version calls itself 0.0.0. */
function oldest(versions) {
    const known = versions.flatMap((version) => /^v?(\d+\.\d+\.\d+)/.exec(version)?.[1] ?? []);
    const [first, ...others] = known.filter((version) => version !== '0.0.0');
    if (first === undefined)
        return null;
    return others.reduce((one, other) => (isRecentEnough(one, other) ? other : one), first);
}
function numbers(version) {
    return version.split('.').map(Number);
}

// EXTERNAL MODULE: ./src/adapters/exec.ts
var exec = __webpack_require__(7911);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/adapters/layout.ts




/**
 * Opens an OCI image layout (OCI image spec, image-layout.md) as a store of blobs. A file's name proves nothing:
 * readers verify what they stream. Only regular files are opened, symlinks are not followed, and an empty file, which
 * is how a blob that need not travel is kept out of an export, counts as missing.
 */
function openLayout(directory) {
    return { open: (digest) => streamBlob(directory, digest) };
}
async function* streamBlob(directory, digest) {
    const file = await openRegularFile(directory, digest);
    try {
        const stream = file.createReadStream({ autoClose: false, highWaterMark: 256 * 1024 });
        yield* stream;
    }
    finally {
        await file.close();
    }
}
async function openRegularFile(directory, digest) {
    const [algorithm = '', hex = ''] = digest.split(':');
    const path = (0,external_node_path_.join)(directory, 'blobs', algorithm, hex);
    const file = await openWithoutFollowing(path, digest);
    const { size } = await requireRegular(file, digest);
    if (size > 0)
        return file;
    await file.close();
    throw missing(digest, 'its file is empty');
}
async function openWithoutFollowing(path, digest) {
    try {
        return await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT')
            throw missing(digest, 'there is no such file', error);
        throw (0,errors/* failure */.V)('blob-corrupt', { digest, detail: `its file cannot be opened: ${String(error)}` }, error);
    }
}
async function requireRegular(file, digest) {
    const stats = await file.stat();
    if (stats.isFile())
        return stats;
    await file.close();
    throw (0,errors/* failure */.V)('blob-corrupt', { digest, detail: 'its file is not a regular file.' });
}
function missing(digest, what, cause) {
    return (0,errors/* failure */.V)('blob-missing', { digest, what }, cause);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/image/digest.ts
var image_digest = __webpack_require__(8033);
;// CONCATENATED MODULE: ./src/adapters/layout-watch.ts




const intervalMs = 100;
/**
 * Looks again and again which blobs a layout has: buildx writes each beside the others and renames it when it is
 * complete. Empty files, which stand for blobs that are not wanted, are passed over. A folder that is not there has none.
 */
function watchLayout(folder, { seen, signal }) {
    const told = new Set();
    const look = async () => {
        const directory = (0,external_node_path_.join)(folder, 'blobs', 'sha256');
        for (const name of await (0,promises_.readdir)(directory)) {
            if (told.has(name) || !/^[0-9a-f]{64}$/.test(name))
                continue;
            const { size } = await (0,promises_.stat)((0,external_node_path_.join)(directory, name));
            if (size === 0)
                continue;
            told.add(name);
            seen({ digest: (0,image_digest/* digestFromHex */.Ch)(name), sizeBytes: size });
        }
    };
    const watch = async () => {
        while (!signal.aborted) {
            // Not there yet, or gone again.
            await look().catch(() => undefined);
            await (0,external_node_timers_promises_.setTimeout)(intervalMs, undefined, { signal, ref: false });
        }
    };
    watch().catch(() => undefined);
}

;// CONCATENATED MODULE: ./src/adapters/placeholders.ts


/**
 * Puts an empty file in the place of each blob that the layout does not have. An export skips a blob whose file
 * exists, so that BuildKit neither sends it nor fetches it from a registry first.
 */
async function placeEmptyBlobs(layout, digests) {
    for (const digest of digests) {
        const [algorithm = '', hex = ''] = digest.split(':');
        const folder = (0,external_node_path_.join)(layout, 'blobs', algorithm);
        await (0,promises_.mkdir)(folder, { recursive: true });
        const file = await (0,promises_.open)((0,external_node_path_.join)(folder, hex), 'a');
        await file.close();
    }
}
/** Takes away the files of all blobs that are empty, so that an export sends them. */
async function removeEmptyBlobs(layout) {
    const root = (0,external_node_path_.join)(layout, 'blobs');
    const names = await (0,promises_.readdir)(root, { recursive: true }).catch(() => []);
    for (const name of names) {
        const path = (0,external_node_path_.join)(root, name);
        const facts = await (0,promises_.stat)(path);
        if (facts.isFile() && facts.size === 0)
            await (0,promises_.rm)(path);
    }
}

;// CONCATENATED MODULE: ./src/adapters/buildx.ts








const bootstrapTimeoutMs = 180_000;
/** BuildKit through the `docker` command. */
function buildxBuilder(options) {
    return {
        bake,
        prepare: (wanted) => prepareBuilder(wanted, options),
        build: (call) => build(call),
        readMetadata,
        openLayout: openLayout,
        watchLayout: watchLayout,
        withholdLayers: placeEmptyBlobs,
        sendLayers: removeEmptyBlobs,
    };
}
/** Removes a builder of our own; a builder that is gone already is not a failure. */
async function removeBuilder(name) {
    const result = await docker('buildx', 'rm', '--force', name);
    if (result.code !== 0 && !/no builder|not found/i.test(result.stderr)) {
        throw new Error(result.stderr.trim());
    }
}
async function prepareBuilder(wanted, options) {
    const version = await probeVersion();
    const facts = await inspect(wanted);
    if (facts.driver !== 'docker') {
        const { driver, buildkit } = facts.isRunning ? facts : await startBuilder(facts, options);
        requireBuildkit(facts.name, buildkit);
        const words = buildkit === null ? driver : `${driver}, BuildKit ${buildkit}`;
        return buildx_describe(wanted, words, version);
    }
    const status = await docker('info', '--format', '{{json .DriverStatus}}');
    if (status.code !== 0)
        throw (0,errors/* failure */.V)('no-docker', { detail: reasonOf(status) });
    if (!hasContainerdStore(status.stdout)) {
        return startOwnBuilder({ replaced: facts.name, version }, options);
    }
    requireBuildkit(facts.name, facts.buildkit);
    return buildx_describe(wanted, 'docker, containerd image store', version);
}
async function inspect(wanted) {
    const inspected = await docker('buildx', 'inspect', ...(wanted === null ? [] : [wanted]));
    const facts = inspected.code === 0 ? parseBuilder(inspected.stdout) : null;
    if (facts === null)
        throw noBuilder(wanted, inspected);
    return facts;
}
/** A builder that cannot be had is told from an image that does not build. */
async function startBuilder({ name, driver, endpoints }, options) {
    options.say(`Starting builder ${name} (driver ${driver}).`);
    const detail = await bootstrap(name, options.signal);
    if (detail === null)
        return inspect(name);
    const place = endpoints.length === 0 ? '' : ` at ${endpoints.join(', ')}`;
    throw (0,errors/* failure */.V)('builder-not-started', { builder: name, driver, place, detail });
}
function requireBuildkit(builder, version) {
    if (version === null || isRecentEnough(version, minimumBuildkit))
        return;
    throw (0,errors/* failure */.V)('buildkit-too-old', { builder, version, minimum: minimumBuildkit });
}
function noBuilder(wanted, inspected) {
    const detail = reasonOf(inspected);
    if (detail.includes('Docker daemon'))
        return (0,errors/* failure */.V)('no-docker', { detail });
    return (0,errors/* failure */.V)('no-builder', { builder: wanted ?? 'default', detail });
}
async function probeVersion() {
    const result = await docker('buildx', 'version');
    const version = result.code === 0 ? parseBuildxVersion(result.stdout) : null;
    if (version === null)
        throw (0,errors/* failure */.V)('no-buildx', { detail: reasonOf(result) });
    if (!isRecentEnough(version, minimumBuildx)) {
        throw (0,errors/* failure */.V)('buildx-too-old', { version, minimum: minimumBuildx });
    }
    return version;
}
async function startOwnBuilder({ replaced, version }, options) {
    const name = `dockweigh-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    options.say(`Builder ${replaced} cannot export an image layout (docker driver without the containerd image store); starting one of our own.`);
    options.onBuilder(name);
    options.cleanup.add(`builder ${name}`, () => removeBuilder(name));
    const created = await docker('buildx', 'create', '--name', name, '--driver', 'docker-container');
    const detail = created.code === 0 ? await bootstrap(name, options.signal) : reasonOf(created);
    if (detail !== null) {
        throw (0,errors/* failure */.V)('builder-unusable', {
            builder: replaced,
            why: 'docker driver without the containerd image store',
            detail,
        });
    }
    return buildx_describe(name, 'docker-container, our own', version);
}
/** Starts the builder's container; returns what went wrong, or null. */
async function bootstrap(name, signal) {
    const lines = [];
    const end = await (0,exec/* streamCommand */.C)({
        command: 'docker',
        args: ['buildx', 'inspect', '--bootstrap', name],
        folder: process.cwd(),
        environment: process.env,
        onLine: (line) => lines.push(line),
        shouldStop: () => false,
        timeoutMs: bootstrapTimeoutMs,
        signal,
    });
    if (end.kind !== 'exited')
        return end.kind === 'timed-out' ? 'it takes too long' : end.kind;
    if (end.code === 0)
        return null;
    return reasonOf({ code: end.code, stdout: '', stderr: lines.join('\n') });
}
/**
 * Asks for the definition alone. What is printed may hold secrets, so it never reaches the log. Without `--` a name
 * could be an option.
 * @see https://docs.docker.com/reference/cli/docker/buildx/bake/#print
 */
async function bake({ folder, files, targets }) {
    const options = ['--print', '--progress=quiet', ...files.flatMap((file) => ['--file', file])];
    const environment = buildEnvironment([]);
    const args = ['buildx', 'bake', ...options, '--', ...targets];
    const result = await dockerIn({ folder, environment }, args);
    return result.code === 0
        ? { kind: 'printed', json: result.stdout }
        : { kind: 'failed', why: reasonOf({ ...result, stdout: '' }) };
}
async function build(call) {
    await (0,promises_.rm)(call.metadataFile, { force: true });
    const end = await (0,exec/* streamCommand */.C)({
        command: 'docker',
        args: call.arguments,
        folder: call.folder,
        environment: { ...buildEnvironment(call.arguments), ...call.environment },
        onLine: call.onLine,
        shouldStop: call.isCacheStalled,
        timeoutMs: call.timeoutMs,
        signal: call.signal,
    });
    if (end.kind === 'exited')
        return end;
    return { kind: end.kind === 'stopped' ? 'cache-stalled' : end.kind };
}
/** The build sees neither the action's inputs (the token is one) nor, unless it uses the cache, the runtime token. */
function buildEnvironment(args) {
    const usesCache = args.some((arg) => arg.includes('type=gha'));
    return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('INPUT_') && (usesCache || !name.startsWith('ACTIONS_'))));
}
async function readMetadata(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch {
        return null;
    }
}
function docker(...args) {
    return dockerIn({}, args);
}
async function dockerIn(options, args) {
    try {
        return await (0,exec/* runCommand */.d)('docker', args, options);
    }
    catch (error) {
        throw (0,errors/* failure */.V)('no-docker', { detail: 'there is no `docker` command on the PATH' }, error);
    }
}
function buildx_describe(name, driver, version) {
    return { name, description: `buildx ${version}, driver ${driver}` };
}
/** The first line that names itself an error, or the last one: what follows an error is advice on usage. */
function reasonOf(result) {
    const lines = `${result.stdout}\n${result.stderr}`
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const line = lines.find((each) => errorPrefix.test(each)) ?? lines.at(-1);
    return line?.replace(errorPrefix, '') ?? `exit code ${result.code}`;
}
const errorPrefix = /^(docker|error):\s*/i;

// EXTERNAL MODULE: ./src/adapters/context.ts
var context = __webpack_require__(3595);
// EXTERNAL MODULE: ./src/adapters/inside.ts
var inside = __webpack_require__(2346);
;// CONCATENATED MODULE: ./src/adapters/git.ts






/** The checkout in the workspace, read through the `git` command. HEAD, index, files and refs stay as they are. */
function gitRepository(options) {
    const access = { options, git: (...args) => git(options.workspace, {}, args) };
    return {
        checkout: () => readCheckout(access),
        resolve: (plan) => resolveBase(access, plan),
        worktree: (commit) => addWorktree(access, commit),
        changedFiles: (commit) => changedFiles(access, commit),
        readText: (path, maxBytes) => readText(options, path, maxBytes),
        readContext: (tree, paths) => (0,context/* readContextFacts */.l)(tree.folder, paths),
    };
}
async function readCheckout({ git, options }) {
    const commit = await git('cat-file', 'commit', 'HEAD');
    const head = await git('rev-parse', '--verify', 'HEAD');
    if (commit.code !== 0 || head.code !== 0) {
        throw (0,errors/* failure */.V)('not-a-repository', { path: options.workspace, detail: firstLine(commit) });
    }
    const header = commit.stdout.split('\n\n', 1)[0] ?? '';
    const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
    return { sha: head.stdout.trim(), parents };
}
async function resolveBase(access, plan) {
    switch (plan.kind) {
        case 'none':
            return null;
        case 'commit':
            return (await ensureCommit(access, plan.sha)) ? plan.sha : null;
        case 'merge-base': {
            const tip = await branchTip(access, plan.branch);
            return tip === null ? null : mergeBase(access, tip);
        }
        case 'named':
            return resolveNamed(access, plan.name);
    }
}
async function resolveNamed(access, name) {
    const tip = await branchTip(access, name);
    const commit = tip === null ? await tagOrCommit(access, name) : await mergeBase(access, tip);
    if (commit === null)
        throw (0,errors/* failure */.V)('base-ref-unknown', { name });
    return commit;
}
async function tagOrCommit(access, name) {
    if (/^[0-9a-f]{40}$/.test(name))
        return (await ensureCommit(access, name)) ? name : null;
    const listed = await remote(access, [
        'ls-remote',
        remoteName,
        `refs/tags/${name}`,
        `refs/tags/${name}^{}`,
    ]);
    const tagged = listed.stdout.trim().split('\n').at(-1)?.split('\t')[0] ?? '';
    if (tagged !== '' && (await ensureCommit(access, tagged)))
        return tagged;
    const local = await access.git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
    return local.code === 0 ? local.stdout.trim() : null;
}
/** The branch's last commit as the remote has it, or as the clone has it when the remote cannot be asked. */
async function branchTip(access, branch) {
    const listed = await remote(access, ['ls-remote', remoteName, `refs/heads/${branch}`]);
    const tip = listed.code === 0 ? listed.stdout.split('\t')[0]?.trim() : undefined;
    if (tip !== undefined && tip !== '')
        return (await ensureCommit(access, tip)) ? tip : null;
    for (const ref of [`refs/remotes/${remoteName}/${branch}`, `refs/heads/${branch}`]) {
        const local = await access.git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
        if (local.code === 0)
            return local.stdout.trim();
    }
    return null;
}
/** Depths a shallow clone is deepened to in turn; after the last the whole history is fetched. */
const depths = [50, 500];
async function mergeBase(access, tip) {
    const find = async () => {
        const found = await access.git('merge-base', 'HEAD', tip);
        return found.code === 0 ? found.stdout.trim() : null;
    };
    const known = await find();
    if (known !== null || !(await isShallow(access)))
        return known;
    const head = (await access.git('rev-parse', 'HEAD')).stdout.trim();
    for (const depth of [...depths.map((n) => `--depth=${n}`), '--unshallow']) {
        access.options.say(`Fetching history to find the merge base (${depth.slice(2)}).`);
        const both = await remote(access, [...fetching, depth, remoteName, tip, head]);
        if (both.code !== 0)
            await remote(access, [...fetching, depth, remoteName, tip]);
        const found = await find();
        if (found !== null)
            return found;
    }
    return null;
}
const remoteName = 'origin';
const fetching = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--recurse-submodules=no',
];
async function ensureCommit(access, sha) {
    if (await hasCommit(access, sha))
        return true;
    // In a full clone a depth would cut the history that is there.
    const depth = (await isShallow(access)) ? ['--depth=1'] : [];
    access.options.say(`Fetching ${sha.slice(0, 12)}.`);
    const fetched = await remote(access, [...fetching, ...depth, remoteName, sha]);
    return fetched.code === 0 && (await hasCommit(access, sha));
}
async function hasCommit({ git }, sha) {
    return (await git('cat-file', '-e', `${sha}^{commit}`)).code === 0;
}
async function isShallow({ git }) {
    return (await git('rev-parse', '--is-shallow-repository')).stdout.trim() === 'true';
}
/** Talks to the remote with the checkout's own credentials, then with the token. */
async function remote({ options, git: plain }, args) {
    const first = await plain(...args);
    if (first.code === 0 || options.token === '')
        return first;
    const second = await git(options.workspace, tokenConfig(options), args);
    return second.code === 0 ? second : first;
}
/** The empty header removes one that the checkout left: two of them are refused as duplicates. */
function tokenConfig({ serverUrl, token, }) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return { [`http.${serverUrl}/.extraheader`]: ['', `AUTHORIZATION: basic ${basic}`] };
}
const worktreeName = 'base';
/** Removes the worktree that a run made in its folder, and git's record of it. */
async function removeWorktree(workspace, folder) {
    const path = (0,external_node_path_.join)(folder, worktreeName);
    await git(workspace, {}, ['worktree', 'remove', '--force', '--force', path]);
    await (0,promises_.rm)(path, { recursive: true, force: true });
    await git(workspace, {}, ['worktree', 'prune']);
}
async function addWorktree(access, commit) {
    const { options } = access;
    const folder = (0,external_node_path_.join)(options.folder, worktreeName);
    options.cleanup.add('worktree', () => removeWorktree(options.workspace, options.folder));
    const added = await git(options.workspace, { 'core.hooksPath': ['/dev/null'] }, [
        'worktree',
        'add',
        '--quiet',
        '--detach',
        '--force',
        folder,
        commit,
    ]);
    if (added.code !== 0)
        throw (0,errors/* failure */.V)('git-failed', { command: 'worktree add', detail: firstLine(added) });
    return { folder, commit };
}
async function changedFiles({ git }, commit) {
    const tracked = await git('diff', '--name-only', '--no-renames', '-z', commit, '--');
    const untracked = await git('ls-files', '--others', '--directory', '-z');
    if (tracked.code !== 0 || untracked.code !== 0)
        return null;
    const paths = `${tracked.stdout}${untracked.stdout}`.split('\0').filter((path) => path !== '');
    return paths.map((path) => path.replace(/\/$/, '')).toSorted();
}
async function readText({ workspace, folder }, path, maxBytes) {
    const file = await (0,inside/* resolveInside */.L)([workspace, folder], path);
    const facts = file === null ? null : await (0,promises_.stat)(file);
    if (file === null || facts?.isFile() !== true)
        return null;
    if (facts.size > maxBytes) {
        throw (0,errors/* failure */.V)('dockerfile-too-large', {
            file: path,
            size: `${facts.size} bytes`,
            limit: `${maxBytes} bytes`,
        });
    }
    return (0,promises_.readFile)(file, 'utf8');
}
async function git(folder, config, args) {
    return (0,exec/* runCommand */.d)('git', ['-c', 'advice.detachedHead=false', ...args], {
        folder,
        environment: gitEnvironment(folder, config),
    }).catch((error) => {
        throw (0,errors/* failure */.V)('git-failed', { command: args[0] ?? '', detail: 'there is no `git` command on the PATH' }, error);
    });
}
/**
 * Configuration goes through the environment, so that no token stands on a command line. A checkout owned by
 * another user, as in container jobs, is trusted: it is the one the job was given.
 * @see https://git-scm.com/docs/git-config#ENVIRONMENT
 */
function gitEnvironment(folder, config) {
    const entries = Object.entries({ 'safe.directory': [folder], ...config }).flatMap(([key, values]) => values.map((value) => ({ key, value })));
    const first = Number(process.env['GIT_CONFIG_COUNT'] ?? '0');
    const environment = {
        ...process.env,
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
        GIT_CONFIG_COUNT: String(first + entries.length),
    };
    for (const [index, { key, value }] of entries.entries()) {
        environment[`GIT_CONFIG_KEY_${first + index}`] = key;
        environment[`GIT_CONFIG_VALUE_${first + index}`] = value;
    }
    return environment;
}
function firstLine(result) {
    return result.stderr.trim().split('\n')[0] ?? `exit code ${result.code}`;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/image/hashing.ts

/** The hash was not computed, and the stream is not to blame. */
class HashingError extends Error {
    name = 'HashingError';
}
/** Hashes as the pieces come. */
const hashInPlace = {
    start: () => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        return {
            update: (piece) => {
                hash.update(piece);
                return Promise.resolve();
            },
            digest: () => Promise.resolve(hash.digest('hex')),
            abandon: () => undefined,
        };
    },
};

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./src/adapters/layer-hash-thread.ts


/** Pieces are gathered, so that a message is worth sending. */
const slotBytes = 256 * 1024;
/** Slots under way for one hash; more would only wait. */
const slotLimit = 6;
/** Starts a thread, without the environment and the options of this process. The bundler finds the file by this `new URL`. */
function startWorker() {
    return new external_node_worker_threads_.Worker(new URL(/* asset import */ __webpack_require__(9107), __webpack_require__.b), { env: {}, execArgv: [] });
}
/** Gives a thread its orders. It keeps the process alive only while a hash is open. */
function openHashThread(worker) {
    const state = {
        worker,
        open: new Map(),
        slots: [],
        freeSlots: [],
        lastId: 0,
        breakage: null,
    };
    worker.unref();
    worker.on('message', (answer) => {
        takeAnswer(state, answer);
    });
    worker.on('error', (error) => {
        breakThread(state, String(error));
    });
    worker.on('exit', (code) => {
        breakThread(state, `it ended with ${code}`);
    });
    return {
        start: () => startHash(state),
        openHashes: () => state.open.size,
        isBroken: () => state.breakage !== null,
        close: async () => {
            await worker.terminate();
        },
    };
}
function takeAnswer(state, answer) {
    if (answer.kind === 'taken')
        state.freeSlots.push(answer.slot);
    const hash = state.open.get(answer.id);
    if (!hash)
        return;
    if (answer.kind === 'taken')
        hash.underWay -= 1;
    else
        hash.hex = answer.hex;
    hash.wake();
}
function breakThread(state, detail) {
    state.breakage ??= new HashingError(`A hashing thread broke: ${detail}`);
    for (const hash of state.open.values())
        hash.wake();
}
function startHash(state) {
    state.lastId += 1;
    const hash = {
        id: state.lastId,
        filling: -1,
        filledBytes: 0,
        underWay: 0,
        hex: null,
        wake: () => undefined,
    };
    state.open.set(hash.id, hash);
    state.worker.ref();
    return {
        update: (piece) => {
            const taken = addPiece(state, hash, piece);
            // Whoever gives up does not wait for it.
            taken.catch(() => undefined);
            return taken;
        },
        digest: () => finishHash(state, hash),
        abandon: () => {
            if (state.open.has(hash.id))
                send(state, { kind: 'abandon', id: hash.id });
            endHash(state, hash);
        },
    };
}
async function addPiece(state, hash, piece) {
    let at = 0;
    while (at < piece.length) {
        const slot = await slotToFill(state, hash);
        const taken = Math.min(piece.length - at, slotBytes - hash.filledBytes);
        slot.set(piece.subarray(at, at + taken), hash.filledBytes);
        hash.filledBytes += taken;
        at += taken;
        if (hash.filledBytes === slotBytes)
            sendSlot(state, hash);
    }
}
async function slotToFill(state, hash) {
    while (hash.underWay >= slotLimit)
        await nextAnswer(state, hash);
    if (hash.filling === -1)
        hash.filling = state.freeSlots.pop() ?? addSlot(state);
    return state.slots[hash.filling] ?? new Uint8Array();
}
function addSlot(state) {
    const memory = new SharedArrayBuffer(slotBytes);
    const slot = state.slots.push(new Uint8Array(memory)) - 1;
    send(state, { kind: 'slot', slot, memory });
    return slot;
}
function sendSlot(state, hash) {
    if (hash.filling === -1)
        return;
    const { id, filling: slot, filledBytes: byteCount } = hash;
    send(state, { kind: 'piece', id, slot, byteCount });
    hash.filling = -1;
    hash.filledBytes = 0;
    hash.underWay += 1;
}
async function finishHash(state, hash) {
    sendSlot(state, hash);
    send(state, { kind: 'digest', id: hash.id });
    while (hash.hex === null)
        await nextAnswer(state, hash);
    endHash(state, hash);
    return hash.hex;
}
function endHash(state, hash) {
    state.open.delete(hash.id);
    if (hash.filling !== -1)
        state.freeSlots.push(hash.filling);
    hash.filling = -1;
    if (state.open.size === 0)
        state.worker.unref();
}
async function nextAnswer(state, hash) {
    requireWhole(state);
    await new Promise((resolve) => {
        hash.wake = resolve;
    });
    requireWhole(state);
}
function requireWhole({ breakage }) {
    if (breakage !== null)
        throw breakage;
}
function send({ worker }, order) {
    worker.postMessage(order);
}

;// CONCATENATED MODULE: ./src/adapters/layer-hashing.ts



/** A thread takes some 40 ms to start; 16 MB take as long to hash where the processor has SHA instructions. */
const defaultWorthwhileBytes = 16 * 1024 * 1024;
const defaultThreadLimit = 8;
/**
 * Hashes in threads: sha256 costs as much as unpacking, or, on a processor without SHA instructions, twice as much.
 * Threads start when the first streams need them, no more than there are cores. One core or little to hash: none.
 * A thread that breaks fails its hashes with `HashingError`, and nothing is given to threads any more.
 */
function hashInThreads(options = {}) {
    const { threadLimit = Math.min((0,external_node_os_.availableParallelism)(), defaultThreadLimit), worthwhileBytes = defaultWorthwhileBytes, startThread = startWorker, } = options;
    const threads = [];
    let expectedBytes = 0;
    const chooseThread = () => {
        const idlest = threads.toSorted((a, b) => a.openHashes() - b.openHashes())[0];
        const isFull = threads.length >= threadLimit;
        if (idlest && (isFull || idlest.openHashes() === 0))
            return idlest;
        const thread = openHashThread(startThread());
        threads.push(thread);
        return thread;
    };
    return {
        start: (bytes) => {
            expectedBytes += bytes;
            const isWorthwhile = threadLimit > 1 && expectedBytes >= worthwhileBytes;
            if (!isWorthwhile || threads.some((thread) => thread.isBroken())) {
                return hashInPlace.start(bytes);
            }
            return chooseThread().start();
        },
        close: async () => {
            await Promise.all(threads.map((thread) => thread.close()));
        },
    };
}

// EXTERNAL MODULE: ./src/adapters/local-checkout.ts
var local_checkout = __webpack_require__(6336);
;// CONCATENATED MODULE: ./src/delivery/marker.ts
/**
 * The hidden first line of Dockweigh's comment. It says which comment of a pull request is whose (`comment-key`) and
 * which run wrote it, so that a run can find its own comment and an older run does not overwrite a newer one.
 */
const keyPattern = /^[A-Za-z0-9._-]{1,64}$/;
const markerPattern = /^<!-- dockweigh:([A-Za-z0-9._-]{1,64}) run=(\d{1,15})\.(\d{1,9}) -->(?:\r?\n|$)/;
/**
 * True for 1 to 64 letters, digits, `.`, `_` and `-`, without `--`, which would end an HTML comment early
 * (https://html.spec.whatwg.org/multipage/syntax.html#comments).
 */
function isCommentKey(text) {
    return keyPattern.test(text) && !text.includes('--');
}
/** The body as it is sent: the marker on a line of its own, then the text. Throws RangeError for an invalid key. */
function addMarker(marker, text) {
    if (!isCommentKey(marker.key))
        throw new RangeError(`Not a comment key: ${marker.key}`);
    return `<!-- dockweigh:${marker.key} run=${marker.runId}.${marker.runAttempt} -->\n${text}`;
}
/** The marker at the very start of a body, or undefined. A marker further down is somebody's quotation. */
function readMarker(body) {
    const found = markerPattern.exec(body);
    const [, key = '', runId, runAttempt] = found ?? [];
    if (!found || !isCommentKey(key))
        return undefined;
    return { key, runId: Number(runId), runAttempt: Number(runAttempt) };
}
/** The text below the marker, with the line ends and trailing space that GitHub may change made equal. */
function marker_readText(body) {
    return body.replace(markerPattern, '').replace(/\r\n/g, '\n').trimEnd();
}
/** Positive when `a` is the later run: by run id, then by attempt. Run ids grow over a repository's life. */
function compareRuns(a, b) {
    return a.runId - b.runId || a.runAttempt - b.runAttempt;
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
// EXTERNAL MODULE: ./src/inputs.ts
var inputs = __webpack_require__(8422);
;// CONCATENATED MODULE: ./src/input-reader.ts


/** Makes a reader; an empty input stands for its default. */
function inputReader(raw, mistakes) {
    const reject = (name, problem) => {
        mistakes.push(`- \`${name}\` ${problem}`);
    };
    const text = (name) => {
        const given = raw[name]?.trim() ?? '';
        return given === '' ? defaultOf(name) : given;
    };
    const list = (name) => {
        const items = splitList(text(name));
        if (items === null)
            reject(name, 'has a quote that is not closed.');
        return items ?? [];
    };
    const choice = (name, allowed) => {
        const value = text(name).toLowerCase();
        const found = allowed.find((item) => item === value);
        if (found === undefined)
            reject(name, `is ${quote(value)}; write one of ${allowed.join(', ')}.`);
        return found ?? allowed[0];
    };
    return {
        text,
        list,
        reject,
        flag(name) {
            const value = text(name).toLowerCase();
            if (value !== 'true' && value !== 'false') {
                reject(name, `is ${quote(value)}; write \`true\` or \`false\`.`);
            }
            return value === 'true';
        },
        pairs: (name) => list(name).flatMap((item) => readPair(item, () => {
            reject(name, `has an item without \`=\`; write \`name=value\`, one a line.`);
        })),
        choice,
        optionalChoice: (name, allowed) => (text(name) === '' ? null : choice(name, allowed)),
        parsed(name, parse, expected) {
            const value = text(name);
            if (value === '')
                return null;
            const result = parse(value);
            if (result === null)
                reject(name, `is ${quote(value)}; write ${expected}.`);
            return result;
        },
    };
}
/** Splits by lines, honouring CSV quotes so that a quoted value may hold line breaks; null when a quote is open. */
function splitList(text) {
    try {
        const rows = (0,sync/* parse */.qg)(text, {
            delimiter: '\u0000',
            columns: false,
            relax_quotes: true,
            relax_column_count: true,
            skip_empty_lines: true,
            trim: true,
        });
        return rows.flat().filter((item) => item !== '');
    }
    catch {
        return null;
    }
}
function readPair(item, reject) {
    const at = item.indexOf('=');
    if (at > 0)
        return [{ name: item.slice(0, at), value: item.slice(at + 1) }];
    reject();
    return [];
}
function defaultOf(name) {
    const found = inputs/* inputDefinitions */.Z.find((input) => input.name === name);
    return found?.default.startsWith('${{') === true ? '' : (found?.default ?? '');
}
/** Shows a rejected value; long ones are cut, so that a secret pasted into the wrong input is not printed whole. */
function quote(value) {
    return `\`${value.length > 60 ? `${value.slice(0, 57)}...` : value}\``;
}

;// CONCATENATED MODULE: ./src/comment-key.ts


/** Reads the key of a comment or of a group; null when nothing was written. */
function readCommentKey(read, name) {
    const key = read.text(name);
    if (key === '')
        return null;
    if (!isCommentKey(key)) {
        read.reject(name, `is ${quote(key)}; use up to 64 letters, digits, \`.\`, \`_\` and single \`-\`.`);
    }
    return key;
}

;// CONCATENATED MODULE: ./src/delivery/job-matrix.ts
/**
 * Reads the `matrix` context as `toJSON` writes it. Null for a job without a matrix, and for what is no object.
 * https://docs.github.com/actions/reference/workflows-and-actions/contexts#matrix-context
 */
function readMatrix(json) {
    const value = parseObject(json);
    return value === null || Object.keys(value).length === 0 ? null : value;
}
/**
 * Reads the `strategy` context. Null where it says nothing of the jobs.
 * https://docs.github.com/actions/reference/workflows-and-actions/contexts#strategy-context
 */
function readStrategy(json) {
    const { 'job-index': index, 'job-total': total } = parseObject(json) ?? {};
    if (typeof index !== 'number' || typeof total !== 'number')
        return null;
    if (!Number.isSafeInteger(index) || !Number.isSafeInteger(total))
        return null;
    return index >= 0 && index < total ? { index, total } : null;
}
function parseObject(json) {
    try {
        const value = JSON.parse(json);
        const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
        return isObject ? value : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./src/image/platform.ts
var image_platform = __webpack_require__(2554);
// EXTERNAL MODULE: ./src/image/reference.ts
var reference = __webpack_require__(3564);
// EXTERNAL MODULE: ./src/images/inside-path.ts
var inside_path = __webpack_require__(2354);
;// CONCATENATED MODULE: ./src/images/choice.ts


/** Inputs that describe what one image is built from. */
const describing = ['context', 'file', 'target'];
/** As bake takes them; anything else could be an override or the address of another bake file. */
const targetName = /^[A-Za-z0-9_.-]+$/;
/** Reads `images` and `bake-files`, which inputs that describe one image contradict. */
function readChoice(read, workspace) {
    const names = [...new Set(read.list('images'))];
    const bakeFiles = read.list('bake-files').flatMap((file) => readBakeFile(read, file, workspace));
    const given = describing.filter((name) => read.text(name) !== '');
    const isList = names.length > 0 || bakeFiles.length > 0;
    if (isList) {
        for (const name of given) {
            read.reject(name, `describes one image, but ${listWords(names)} the images to weigh; leave out one of the two.`);
        }
    }
    if (bakeFiles.length > 0) {
        for (const name of names.filter((name) => !targetName.test(name))) {
            read.reject('images', `names ${quote(name)}, which is no name of a bake target or group.`);
        }
    }
    return { names, bakeFiles, isDescribed: given.length > 0 };
}
function listWords(names) {
    return names.length > 0 ? '`images` names' : '`bake-files` lists';
}
function readBakeFile(read, given, workspace) {
    const { path, mistake } = (0,inside_path/* readWorkspacePath */.T)(given, workspace);
    if (path !== null)
        return [path];
    read.reject('bake-files', `names ${quote(given)}${mistake}`);
    return [];
}

// EXTERNAL MODULE: ./src/lint/config/configuration.ts
var configuration = __webpack_require__(4286);
// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __webpack_require__(8472);
// EXTERNAL MODULE: ./src/lint/suggest.ts
var suggest = __webpack_require__(247);
// EXTERNAL MODULE: ./src/policy/lint-policy.ts
var lint_policy = __webpack_require__(9576);
// EXTERNAL MODULE: ./src/policy/limit-readers.ts + 1 modules
var limit_readers = __webpack_require__(3103);
// EXTERNAL MODULE: ./src/image/registry-reference.ts
var registry_reference = __webpack_require__(634);
;// CONCATENATED MODULE: ./src/shipping/output-entry.ts

/**
 * Reads `type=TYPE,name=value,…` or a path alone, which is a folder for the files of the image. `registry` is read as
 * what it is short for, an image that is pushed.
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/#output
 */
function readOutput(text) {
    const parts = splitFields(text);
    if (parts === null)
        return mistake('has a quote that is not closed or not around a whole field.');
    if (parts.length === 1 && !text.startsWith('type=')) {
        return judge({ type: 'local', fields: [{ name: 'dest', value: parts[0] ?? '' }] });
    }
    const loose = parts.find((part) => !part.includes('='));
    if (loose !== undefined)
        return mistake(`has \`${loose}\`; write \`name=value\`.`);
    const fields = parts.map(readField);
    const type = fields.findLast(({ name }) => name === 'type')?.value;
    if (type === undefined)
        return mistake('has no type; write for example `type=image,push=true`.');
    const others = fields.filter(({ name }) => name !== 'type');
    if (type !== 'registry')
        return judge({ type, fields: others });
    return judge({ type: 'image', fields: [{ name: 'push', value: 'true' }, ...others] });
}
/** The text that buildx reads as this output: CSV, so a field with a comma or a quote is quoted. */
function formatOutput({ type, fields }) {
    return [{ name: 'type', value: type }, ...fields].map(formatField).join(',');
}
/** A field of a list that buildx reads as CSV. */
function formatField({ name, value }) {
    const text = `${name}=${value}`;
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
/** The last value given for a field, as buildx takes it; undefined when there is none. */
function fieldOf({ fields }, name) {
    return fields.findLast((field) => field.name === name)?.value;
}
/** The same output with another value for a field. */
function withField(output, name, value) {
    const others = output.fields.filter((field) => field.name !== name);
    return { ...output, fields: [...others, { name, value }] };
}
/** Whether an image leaves by this output, rather than files out of it. */
function isImage({ type }) {
    return type === 'image' || type === 'docker' || type === 'oci';
}
/** Go's ParseBool, which buildx reads these fields with. */
function isTrue(value) {
    return value !== undefined && ['1', 't', 'true'].includes(value.toLowerCase());
}
function judge(output) {
    const dest = fieldOf(output, 'dest');
    if (dest === '-' || (dest === undefined && ['oci', 'tar', 'local'].includes(output.type))) {
        return mistake('would be written to standard output; name a file or folder by `dest=PATH`.');
    }
    const tar = fieldOf(output, 'tar');
    if (isImage(output) && tar !== undefined && !isTrue(tar)) {
        return mistake('is an image layout in a folder, which buildx exports only once in a build, and Dockweigh already does; leave out `tar=false`.');
    }
    return { kind: 'output', output };
}
function splitFields(text) {
    try {
        const rows = (0,sync/* parse */.qg)(text);
        return rows.length === 1 ? (rows[0] ?? null) : null;
    }
    catch {
        return null;
    }
}
function readField(part) {
    const at = part.indexOf('=');
    return { name: part.slice(0, at).trim().toLowerCase(), value: part.slice(at + 1) };
}
function mistake(words) {
    return { kind: 'mistake', mistake: words };
}

;// CONCATENATED MODULE: ./src/shipping/shipping.ts



/** Reads `tags`, `push`, `load` and `outputs`; they mean what they mean to docker/build-push-action. */
function readShipping(read) {
    const tags = read.list('tags').flatMap((line) => line.split(',').map((tag) => tag.trim()));
    for (const tag of tags)
        rejectTag(read, tag);
    const given = readOutputs(read);
    const pushed = read.flag('push') ? pushImages(given) : given;
    const loaded = read.flag('load') ? loadImage(pushed) : pushed;
    const outputs = storeOnce(loaded).map(useOciTypes);
    if (tags.length === 0 && outputs.some(isPushedWithoutName)) {
        read.reject('tags', 'is empty, but an image is to be pushed; write its name, one a line.');
    }
    if (new Set(outputs.filter(isImage).map(formatForm)).size > 1) {
        read.reject('outputs', 'has images that differ in compression, timestamps or annotations, so that only one of them could be measured; write the same in all, and in `outputs` what `push` and `load` stand for.');
    }
    return { tags, outputs };
}
/**
 * Arguments that ship what is measured: the manifest pushed is the one in the layout. An attestation would be wrapped
 * around it in an index with a digest of its own.
 */
function shippingArguments({ tags, outputs }) {
    if (outputs.length === 0)
        return [];
    return [
        '--provenance=false',
        ...tags.flatMap((tag) => ['--tag', tag]),
        ...outputs.flatMap((output) => ['--output', formatOutput(output)]),
    ];
}
/** Fields of an image's output that change its bytes. What is measured has them too, on both sides. */
function formFields({ outputs }) {
    const image = outputs.find(isImage);
    return image === undefined ? [] : listForm(image).map(formatField);
}
/** Those of the fields that change the layers, in a fixed order: annotations stand in the manifest. */
function layerForm(shipping) {
    return formFields(shipping)
        .filter((field) => !/^"?annotation/.test(field))
        .sort();
}
const formNames = /^(compression|compression-level|force-compression|rewrite-timestamp|annotation.*)$/;
function listForm({ fields }) {
    return fields.filter(({ name }) => formNames.test(name));
}
function formatForm(output) {
    return listForm(output).map(formatField).sort().join(',');
}
function readOutputs(read) {
    return read.list('outputs').flatMap((text) => {
        const reading = readOutput(text);
        if (reading.kind === 'output')
            return [reading.output];
        read.reject('outputs', `has ${quote(text)}, which ${reading.mistake}`);
        return [];
    });
}
function pushImages(outputs) {
    if (!outputs.some(({ type }) => type === 'image')) {
        return [...outputs, { type: 'image', fields: [{ name: 'push', value: 'true' }] }];
    }
    return outputs.map((output) => output.type === 'image' ? withField(output, 'push', 'true') : output);
}
function loadImage(outputs) {
    return outputs.some(isLoaded) ? outputs : [...outputs, { type: 'docker', fields: [] }];
}
function isLoaded(output) {
    return output.type === 'docker' && fieldOf(output, 'dest') === undefined;
}
/**
 * Where Docker is the builder, an image that is pushed is stored as well, under the same names as the one that is
 * loaded: one of the two then fails with `already exists`.
 * @see https://github.com/docker/buildx/issues/3576
 */
function storeOnce(outputs) {
    if (!outputs.some(isLoaded))
        return outputs;
    return outputs.map((output) => output.type === 'image' ? withDefault(output, 'store', 'false') : output);
}
/** BuildKit writes Docker's media types unless told otherwise: the same layers, under another manifest. */
function useOciTypes(output) {
    const hasDockerTypes = output.type === 'image' || output.type === 'docker';
    return hasDockerTypes ? withDefault(output, 'oci-mediatypes', 'true') : output;
}
function withDefault(output, name, value) {
    return fieldOf(output, name) === undefined ? withField(output, name, value) : output;
}
function isPushedWithoutName(output) {
    const isPushed = output.type === 'image' && isTrue(fieldOf(output, 'push'));
    return isPushed && fieldOf(output, 'name') === undefined;
}
function rejectTag(read, tag) {
    const reference = (0,registry_reference/* parseRegistryReference */.qq)(tag);
    const problem = typeof reference !== 'string' && reference.digest !== null
        ? 'has a digest; a tag cannot have one.'
        : reference;
    if (typeof problem === 'string')
        read.reject('tags', `names ${quote(tag)}, which ${problem}`);
}

;// CONCATENATED MODULE: ./src/config.ts















const commentModes = ['always', 'changes', 'failure', 'never'];
/**
 * Reads the inputs. An empty input stands for its default; paths in the workspace become relative to it.
 * Fails with `invalid-inputs`, which names every mistake at once.
 */
function parseConfig(raw, workspace) {
    const mistakes = [];
    const read = inputReader(raw, mistakes);
    const lint = parseLint(read);
    const config = {
        images: readChoice(read, workspace),
        build: parseBuild(read, workspace),
        head: readSource(read, 'head'),
        base: readSource(read, 'base'),
        baseRef: optional(read.text('base-ref')),
        policy: { ...parseBudget(read), ...(0,lint_policy/* settleLintPolicy */.x)(lint, configuration/* emptyConfiguration */.uC) },
        lint,
        comment: read.choice('comment', commentModes),
        commentKey: readCommentKey(read, 'comment-key'),
        commentGroup: readCommentKey(read, 'comment-group'),
        matrix: readMatrix(read.text('matrix')),
        jobs: readStrategy(read.text('strategy')),
        reportOnly: read.flag('report-only'),
        status: optional(read.text('status')),
        check: optional(read.text('check')),
        override: { label: optional(read.text('override-label')), lint: read.flag('override-lint') },
        html: read.flag('html'),
        token: read.text('github-token'),
    };
    if (config.head !== null && config.build.shipping.outputs.length > 0) {
        read.reject('head', 'names an image, and only an image that is built here can be shipped; leave out `push`, `load` and `outputs`.');
    }
    if (mistakes.length > 0) {
        throw (0,errors/* failure */.V)('invalid-inputs', { count: mistakes.length, mistakes: mistakes.join('\n') });
    }
    return config;
}
/** The configuration with what files at the root of head say of linting; inputs go before them. */
function settleConfig(config, files) {
    return { ...config, policy: { ...config.policy, ...(0,lint_policy/* settleLintPolicy */.x)(config.lint, files) } };
}
function parseBuild(read, workspace) {
    const context = readPath(read, 'context', workspace) ?? '.';
    return {
        context,
        file: readPath(read, 'file', workspace) ?? external_node_path_.posix.join(context, 'Dockerfile'),
        target: optional(read.text('target')),
        buildArgs: read.list('build-args'),
        buildContexts: read.pairs('build-contexts'),
        secrets: read.pairs('secrets'),
        secretFiles: read.pairs('secret-files'),
        secretEnvs: read.pairs('secret-envs'),
        ssh: read.list('ssh'),
        labels: read.list('labels'),
        addHosts: read.list('add-hosts'),
        network: optional(read.text('network')),
        noCache: read.flag('no-cache'),
        pull: read.flag('pull'),
        platforms: readPlatforms(read),
        shipping: readShipping(read),
        builder: optional(read.text('builder')),
        cacheFrom: readCache(read, 'cache-from'),
        cacheTo: readCache(read, 'cache-to'),
        buildTimeoutMs: readDuration(read, 'build-timeout'),
        cacheTimeoutMs: readDuration(read, 'cache-timeout'),
    };
}
function parseLint(read) {
    return {
        lintThreshold: read.optionalChoice('lint-threshold', [...finding/* severities */.g, 'never']),
        lintScope: read.optionalChoice('lint-scope', configuration/* lintScopes */.zd),
    };
}
function parseBudget(read) {
    return (0,limit_readers/* mapLimits */.D)(({ name, parse, expected }) => read.parsed(name, parse, expected));
}
function readPath(read, name, workspace) {
    const given = read.text(name);
    if (given === '')
        return null;
    const { path, mistake } = (0,inside_path/* readWorkspacePath */.T)(given, workspace);
    if (mistake !== null)
        read.reject(name, `is ${quote(given)}${mistake}`);
    return path;
}
function readSource(read, name) {
    const given = read.text(name);
    if (given === '')
        return null;
    const reading = (0,reference/* readImageSource */.d)(given, suggest/* nearestName */.q);
    if (reading.kind === 'source')
        return reading.source;
    read.reject(name, `is ${quote(given)}, which ${reading.mistake}`);
    return null;
}
function readPlatforms(read) {
    const { platforms, unknown } = (0,image_platform/* readPlatformList */.cu)(read.list('platforms'));
    for (const platform of unknown) {
        read.reject('platforms', `names ${quote(platform)}; write it as \`linux/amd64\`.`);
    }
    return platforms;
}
function readCache(read, name) {
    const entries = read.list(name);
    if (entries.length === 1 && (entries[0] === 'auto' || entries[0] === 'none'))
        return entries[0];
    return entries;
}
function readDuration(read, name) {
    return read.parsed(name, parseDuration, 'a duration such as `90s`, `10m` or `2h`') ?? 0;
}
function parseDuration(text) {
    const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h)$/.exec(text);
    if (match?.[1] === undefined)
        return null;
    const factor = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }[match[2]];
    const duration = Math.round(Number(match[1]) * factor);
    return duration > 0 ? duration : null;
}
function optional(text) {
    return text === '' ? null : text;
}

;// CONCATENATED MODULE: ./src/sources/event.ts
/**
 * Reads an event payload. Fields that are missing or of another type read as empty, so that a payload
 * can make the base unknown but can never make the run throw.
 */
function readEvent(raw) {
    const payload = record(raw.payload);
    switch (raw.name) {
        case 'pull_request':
        case 'pull_request_review':
            return readPullRequest(payload);
        case 'pull_request_target': {
            const event = readPullRequest(payload);
            return { kind: 'pull-request-target', pullRequest: event.pullRequest, headSha: event.headSha };
        }
        case 'merge_group':
            return readMergeGroup(payload);
        case 'push':
            return {
                kind: 'push',
                beforeSha: commit(payload['before']),
                ref: raw.ref,
                defaultBranch: defaultBranch(payload),
            };
        case 'terminal':
            return readTerminal(payload);
        default:
            return { kind: 'other', ref: raw.ref, defaultBranch: defaultBranch(payload) };
    }
}
/** The commit that a reader knows head by, where the event itself names it. */
function event_commitOf(raw) {
    const event = readEvent(raw);
    if (event.kind === 'push')
        return commit(record(raw.payload)['after']);
    return 'headSha' in event && event.headSha !== '' ? event.headSha : null;
}
/** The labels that the pull request had when the event happened; none where the event tells of no pull request. */
function labelsOf({ payload }) {
    const labels = record(record(payload)['pull_request'])['labels'];
    return Array.isArray(labels) ? labels.map((label) => event_text(record(label)['name'])) : [];
}
/** The pull request the event belongs to; null when there is none. */
function pullRequestOf(event) {
    return 'pullRequest' in event ? event.pullRequest : null;
}
function readPullRequest(payload) {
    const pull = record(payload['pull_request']);
    const base = record(pull['base']);
    const head = record(pull['head']);
    const headRepository = record(head['repo'])['full_name'];
    return {
        kind: 'pull-request',
        pullRequest: number(pull['number']) ?? number(payload['number']) ?? 0,
        baseRef: event_text(base['ref']),
        headSha: commit(head['sha']) ?? '',
        fork: headRepository !== record(base['repo'])['full_name'],
    };
}
function readMergeGroup(payload) {
    const group = record(payload['merge_group']);
    const match = /\/pr-(\d+)-[0-9a-f]{40}$/.exec(event_text(group['head_ref']));
    return {
        kind: 'merge-group',
        pullRequest: match?.[1] === undefined ? null : Number(match[1]),
        baseSha: commit(group['base_sha']) ?? '',
        headSha: commit(group['head_sha']) ?? '',
    };
}
function readTerminal(payload) {
    const base = record(payload['base']);
    const sha = commit(base['sha']);
    const branch = event_text(base['branch']);
    return {
        kind: 'terminal',
        headSha: commit(payload['head']) ?? '',
        base: sha !== null
            ? { kind: 'commit', sha, name: event_text(base['name']) }
            : branch === ''
                ? null
                : { kind: 'merge-base', branch },
    };
}
function defaultBranch(payload) {
    return event_text(record(payload['repository'])['default_branch']);
}
function commit(value) {
    const sha = event_text(value);
    return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha) && !/^0+$/.test(sha) ? sha : null;
}
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function event_text(value) {
    return typeof value === 'string' ? value : '';
}
function number(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}

;// CONCATENATED MODULE: ./src/policy/judge.ts

/**
 * Judges one image by every limit that is set; no check stops another from being made.
 * A limit is kept when the actual equals it. What could not be measured is skipped, never taken for zero.
 */
function judge_judge(evidence, policy) {
    const checks = [
        checkBuild(evidence),
        checkSize(evidence, policy),
        checkIncrease(evidence, policy),
        checkLayers(evidence, policy),
        checkLayerIncrease(evidence, policy),
        checkWaste(evidence, policy),
        checkWasteIncrease(evidence, policy),
        checkFindings(evidence, policy),
    ].filter((check) => check !== null);
    return { status: worst(checks.map((check) => check.status)), checks };
}
/** The status that stands for several: a failure outweighs a warning, a warning a pass, a pass a skip. */
function worst(statuses) {
    const order = ['fail', 'warn', 'pass', 'skip'];
    return order.find((status) => statuses.includes(status)) ?? 'skip';
}
function checkBuild({ headProblem }) {
    return {
        id: 'build',
        status: headProblem === null ? 'pass' : 'fail',
        actual: null,
        limit: null,
        reason: headProblem ?? 'The image builds.',
    };
}
function checkSize({ head, headProblem }, { maxSize }) {
    if (maxSize === null)
        return null;
    const limit = maxSize.text;
    if (head === null)
        return skipped('max-size', limit, headProblem);
    const value = pick(head, maxSize.measure);
    return {
        id: 'max-size',
        status: value > maxSize.bytes ? 'fail' : 'pass',
        actual: { value, unit: 'bytes' },
        limit,
        reason: `The ${maxSize.measure} size is ${value > maxSize.bytes ? 'over' : 'within'} the limit.`,
    };
}
function checkIncrease(evidence, { maxIncrease }) {
    if (maxIncrease === null)
        return null;
    const limit = maxIncrease.text;
    const { base, sizeChange } = evidence;
    if (base === null || sizeChange === null)
        return skipped('max-increase', limit, whyNotCompared(evidence));
    const value = pick(sizeChange, maxIncrease.measure);
    const isOver = exceeds(value, pick(base, maxIncrease.measure), maxIncrease);
    return {
        id: 'max-increase',
        status: isOver ? 'fail' : 'pass',
        actual: { value, unit: 'bytes' },
        limit,
        reason: `The growth in ${maxIncrease.measure} size is ${isOver ? 'over' : 'within'} the limit.`,
    };
}
function checkLayers({ head, headProblem }, { maxLayers }) {
    if (maxLayers === null)
        return null;
    const limit = String(maxLayers);
    if (head === null)
        return skipped('max-layers', limit, headProblem);
    const isOver = head.layerCount > maxLayers;
    return {
        id: 'max-layers',
        status: isOver ? 'fail' : 'pass',
        actual: { value: head.layerCount, unit: 'layers' },
        limit,
        reason: `The number of layers is ${isOver ? 'over' : 'within'} the limit.`,
    };
}
function checkLayerIncrease(evidence, { maxLayerIncrease }) {
    if (maxLayerIncrease === null)
        return null;
    const limit = String(maxLayerIncrease);
    const { sizeChange } = evidence;
    if (sizeChange === null)
        return skipped('max-layer-increase', limit, whyNotCompared(evidence));
    const isOver = sizeChange.layerCount > maxLayerIncrease;
    return {
        id: 'max-layer-increase',
        status: isOver ? 'fail' : 'pass',
        actual: { value: sizeChange.layerCount, unit: 'layers' },
        limit,
        reason: `The number of added layers is ${isOver ? 'over' : 'within'} the limit.`,
    };
}
function checkWaste({ head, headProblem, wastedBytes }, { maxWaste }) {
    if (maxWaste === null)
        return null;
    const limit = maxWaste.text;
    if (head === null || wastedBytes === null)
        return skipped('max-waste', limit, headProblem);
    const isOver = exceeds(wastedBytes, head.unpackedBytes, maxWaste);
    return {
        id: 'max-waste',
        status: isOver ? 'fail' : 'pass',
        actual: { value: wastedBytes, unit: 'bytes' },
        limit,
        reason: `The waste is ${isOver ? 'over' : 'within'} the limit.`,
    };
}
function checkWasteIncrease(evidence, { maxWasteIncrease }) {
    if (maxWasteIncrease === null)
        return null;
    const limit = maxWasteIncrease.text;
    const { wasteChange } = evidence;
    if (wasteChange === null)
        return skipped('max-waste-increase', limit, whyNotCompared(evidence));
    const isOver = wasteChange > maxWasteIncrease.bytes;
    return {
        id: 'max-waste-increase',
        status: isOver ? 'fail' : 'pass',
        actual: { value: wasteChange, unit: 'bytes' },
        limit,
        reason: `The added waste is ${isOver ? 'over' : 'within'} the limit.`,
    };
}
/**
 * With the scope `new`, findings that base has too do not count: they are not this pull request's doing. Without a base
 * to compare with, all are.
 */
function checkFindings({ findings }, { lintThreshold, lintScope }) {
    if (lintThreshold === 'never')
        return null;
    const counted = findings.filter(({ introduced }) => lintScope === 'all' || introduced !== false);
    const failing = counted.filter((finding) => isAtLeast(finding.severity, lintThreshold));
    const notable = counted.filter((finding) => isAtLeast(finding.severity, 'warning'));
    const status = failing.length > 0 ? 'fail' : notable.length > 0 ? 'warn' : 'pass';
    const [many, one] = lintScope === 'all' ? ['Findings', 'finding'] : ['New findings', 'new finding'];
    return {
        id: 'lint-threshold',
        status,
        actual: { value: failing.length, unit: 'findings' },
        limit: lintThreshold,
        reason: {
            fail: `${many} of severity ${lintThreshold} or above.`,
            warn: `${many}, all below severity ${lintThreshold}.`,
            pass: `No ${one} of severity ${lintThreshold} or above.`,
        }[status],
    };
}
function isAtLeast(severity, threshold) {
    return finding/* severities */.g.indexOf(severity) <= finding/* severities */.g.indexOf(threshold);
}
/** Growth fails only when every part of the limit is exceeded; any growth from an empty base exceeds a percentage. */
function exceeds(growth, base, limit) {
    if (growth <= 0)
        return false;
    // Compared by products, so that a growth of exactly the limit is never lost to rounding.
    const overPercent = limit.percent === null || growth * 100 > base * limit.percent;
    const overBytes = limit.bytes === null || growth > limit.bytes;
    return overPercent && overBytes;
}
function pick(size, measure) {
    return measure === 'compressed' ? size.compressedBytes : size.unpackedBytes;
}
function whyNotCompared({ headProblem, baseProblem }) {
    return headProblem ?? baseProblem;
}
function skipped(id, limit, why) {
    return { id, status: 'skip', actual: null, limit, reason: why ?? 'Not measured.' };
}

;// CONCATENATED MODULE: ./src/policy/override.ts

/** Whether a label can let this check pass. */
function isOverridable(check, { lint }) {
    if (check.status !== 'fail' || check.id === 'build')
        return false;
    return lint || check.id !== 'lint-threshold';
}
/** The verdict with its overridable checks passed, each marked; what cannot be overridden decides as before. */
function overrideVerdict(verdict, policy) {
    const checks = verdict.checks.map((check) => isOverridable(check, policy)
        ? { ...check, status: 'pass', overridden: true }
        : check);
    return { status: worst(checks.map(({ status }) => status)), checks };
}

;// CONCATENATED MODULE: ./src/stages/apply-override.ts


/**
 * Lets failed checks pass where the pull request has the label. GitHub is asked only when there is something to
 * override, and when the run happens: the event may be older than the label.
 */
async function applyOverride(images, question) {
    const { policy } = question;
    const fails = images.some(({ verdict }) => verdict.checks.some((check) => isOverridable(check, policy)));
    const { override, notes } = fails ? await findOverride(question) : nothing;
    if (override === null)
        return { images, override, notes };
    return {
        images: images.map((image) => ({ ...image, verdict: overrideVerdict(image.verdict, policy) })),
        override,
        notes,
    };
}
const nothing = { override: null, notes: [] };
async function findOverride(question) {
    const { policy, host, event, labels } = question;
    const { label } = policy;
    const pullRequest = pullRequestOf(event);
    if (label === null || pullRequest === null || labels === undefined)
        return nothing;
    const answer = await labels.find({ repository: host.job.repository, pullRequest, label });
    return readAnswer(answer, { label, host });
}
function readAnswer(answer, { label, host }) {
    switch (answer.kind) {
        case 'absent':
            return nothing;
        case 'set':
            return {
                override: { label, by: answer.by, at: answer.at, unknownWhy: answer.why },
                notes: [],
            };
        case 'unknown': {
            const known = labelsOf(host.job.event).map((name) => name.toLowerCase());
            const { why } = answer;
            if (known.includes(label.toLowerCase())) {
                return { override: { label, by: null, at: null, unknownWhy: why }, notes: [] };
            }
            const message = `Whether the label \`${label}\` is set now is not known: ${why}. The event that started the run does not name it.`;
            return { override: null, notes: [{ stage: 'sources', message }] };
        }
    }
}

// EXTERNAL MODULE: ./src/image/path.ts
var image_path = __webpack_require__(1558);
// EXTERNAL MODULE: ./src/image/filesystem.ts
var filesystem = __webpack_require__(422);
;// CONCATENATED MODULE: ./src/analysis/packages/build-tools.ts
/** Packages that hold what compiles programs, by the names of Debian and Alpine. */
const tools = /^(?:build-essential|build-base|dpkg-dev|(?:gcc|g\+\+|cpp|gfortran|gccgo|gdc|gnat)(?:-.*)?|clang(?:-?[\d.]+)?|llvm(?:-[\d.]+)?(?:-tools|-linker-tools)?|lld(?:-[\d.]+)?|binutils(?:-.*)?|make|cmake(?:-data)?|ninja(?:-build)?|meson|samurai|scons|autoconf|automake|autotools-dev|libtool(?:-bin)?|m4|bison|flex|swig|nasm|yasm|pkg-config|pkgconf(?:-bin)?|rustc|rust|cargo|libstd-rust.*|go|golang(?:-.*)?|default-jdk(?:-.*)?|openjdk-?\d+-jdk(?:-.*)?|maven|gradle|ant|fortify-headers|linux-headers.*|.*-dev(?:-bin)?)$/;
/** The name of the compilers' version, which their run-time libraries depend on. */
const needed = /^gcc-[\d.]+-base$/;
/** Whether a package is there to build programs, not to run them. */
function isBuildTool(name) {
    return tools.test(name) && !needed.test(name);
}

;// CONCATENATED MODULE: ./src/analysis/packages/tool-files.ts


const dpkgLists = 'var/lib/dpkg/info';
const apkDatabases = ['lib/apk/db/installed', 'usr/lib/apk/db/installed'];
/** Whether a path is dpkg's list of a build tool's files: `<package>[:<architecture>].list`. */
function isToolList(path) {
    return path.startsWith(`${dpkgLists}/`) && isToolListName(path.slice(dpkgLists.length + 1));
}
function isToolListName(name) {
    return name.endsWith('.list') && isBuildTool(packageOf(name));
}
function packageOf(listName) {
    return listName.slice(0, -'.list'.length).replace(/:.*$/, '');
}
/** Lists the files of the build tools that dpkg or apk installed. Layers must have been read with `packageFiles`. */
function listToolFiles(files) {
    return [...readDpkgLists(files), ...apkDatabases.flatMap((path) => readApkDatabase(files, path))];
}
function readDpkgLists(files) {
    const lists = [...((0,filesystem/* findNode */.cy)(files, dpkgLists)?.children?.values() ?? [])];
    return lists
        .filter(({ name }) => isToolListName(name))
        .map((node) => ({ name: packageOf(node.name), paths: pathsIn(textOf(files, node)) }));
}
function pathsIn(list) {
    return list
        .split('\n')
        .filter((line) => line.startsWith('/') && line !== '/.')
        .map((line) => line.slice(1));
}
/** A package's record has its name as `P:`, a folder as `F:`, and each file in it as `R:` (apk-tools, apk-v2). */
function readApkDatabase(files, path) {
    const node = (0,filesystem/* findNode */.cy)(files, path);
    if (node === undefined)
        return [];
    return textOf(files, node)
        .split(/\n\n+/)
        .map(readApkRecord)
        .filter(({ name }) => isBuildTool(name));
}
function readApkRecord(record) {
    let name = '';
    let folder = '';
    const paths = [];
    for (const line of record.split('\n')) {
        const value = line.slice(2);
        if (line.startsWith('P:'))
            name = value;
        else if (line.startsWith('F:'))
            folder = value === '' ? '' : `${value}/`;
        else if (line.startsWith('R:'))
            paths.push(folder + value);
    }
    return { name, paths };
}
function textOf(files, node) {
    const content = (0,filesystem/* keptContent */.yR)(files, node);
    return content === undefined ? '' : new TextDecoder().decode(content);
}

;// CONCATENATED MODULE: ./src/advice/seen-files.ts


/** Lists the files that hold bytes, each content once, however many names (hard links) it has. */
function* seenFiles(files) {
    const numberOf = (0,filesystem/* numberContents */.Ch)(files.layers);
    const linked = new Map();
    for (const { node } of walkPaths(files)) {
        const isLink = node.entry !== node.contentEntry || node.layer !== node.contentLayer;
        if (isLink)
            linked.set(numberOf(node), { node, paths: [] });
    }
    for (const { node, path } of walkPaths(files)) {
        const names = linked.size === 0 ? undefined : linked.get(numberOf(node));
        if (names !== undefined)
            names.paths.push(path);
        else
            yield* seen_files_describe(files, node, [path]);
    }
    for (const { node, paths } of linked.values()) {
        yield* seen_files_describe(files, node, paths.sort(image_path/* compareTexts */.qy));
    }
}
function* seen_files_describe(files, node, [first, ...others]) {
    const table = (0,filesystem/* contentTable */.qd)(files, node);
    const sizeBytes = table?.sizeBytes(node.contentEntry) ?? 0;
    if (sizeBytes === 0 || first === undefined)
        return;
    yield { paths: [first, ...others], layer: node.contentLayer, sizeBytes };
}
/** Everything but directories, with its path: put together once a directory, not once a file. */
function* walkPaths({ root }) {
    const open = [{ node: root, path: '' }];
    for (let directory = open.pop(); directory; directory = open.pop()) {
        const above = directory.path === '' ? '' : `${directory.path}/`;
        for (const node of directory.node.children?.values() ?? []) {
            const place = { node, path: above + node.name };
            if (node.children)
                open.push(place);
            else
                yield place;
        }
    }
}

;// CONCATENATED MODULE: ./src/advice/claim-tools.ts



/** Packages that compile programs; a part is a package. */
const buildTools = {
    name: 'build-tools',
    what: 'build tools',
    remedy: 'Build in a stage of its own, and copy what it made.',
    certainty: 'likely',
    partKind: 'package',
    rules: ['build-tools-left'],
};
const builders = /^.*(?:\b(?:gcc|g\+\+|clang|make|cmake|ninja|cargo|rustc|mvnw?|gradlew?|ant|javac|node-gyp)\b|\bgo (?:run|test|build)\b)/;
/** Claims the files of compilers and the like that dpkg or apk installed, unless the image is started with one. */
function claimTools(scene, ledger) {
    if (builders.test(scene.settings))
        return;
    const owners = ownersOf(scene.image.files);
    if (owners.size === 0)
        return;
    for (const { paths, layer, sizeBytes } of seenFiles(scene.image.files)) {
        const [path] = paths;
        const part = owners.get(path);
        const isInstalled = scene.makers[layer] === 'run' || scene.makers[layer] === 'unknown';
        if (part === undefined || !isInstalled || !paths.every((name) => owners.has(name)))
            continue;
        ledger.add({ kind: buildTools, layer, relatedLayer: null, path, part, sizeBytes });
    }
}
/**
 * The packages that files belong to, by the path a container sees, which is below /usr where folders were merged. The
 * first package that lists a file has it; terms under which programs are passed on belong to none.
 */
function ownersOf(files) {
    const owners = new Map();
    for (const tool of listToolFiles(files)) {
        for (const path of tool.paths) {
            const place = isFile((0,filesystem/* findNode */.cy)(files, path)) ? path : `usr/${path}`;
            if (!owners.has(place) && !path.endsWith('/copyright'))
                owners.set(place, tool.name);
        }
    }
    return owners;
}
function isFile(node) {
    return node?.children === null;
}

;// CONCATENATED MODULE: ./src/advice/identity.ts
/** What tells one instruction from another wherever it stands; layers of the base image are all one. */
function signOf(origin) {
    if (origin?.kind === 'instruction') {
        return JSON.stringify([origin.file, origin.stage, origin.text]);
    }
    return origin?.kind ?? '';
}
/** What tells one saving from another by its kind and instructions. */
function savingSign({ kind, layer, relatedLayer }, layers) {
    const related = relatedLayer === null ? '' : signOf(layers[relatedLayer]?.origin);
    return JSON.stringify([kind.name, signOf(layers[layer]?.origin), related]);
}
/** Names savings by kind and a checksum of their instructions; of equal ones those of later layers have a number, too. */
function nameSavings(savings, layers) {
    const counts = new Map();
    const names = new Map();
    for (const saving of savings.toSorted((a, b) => a.layer - b.layer)) {
        const id = `${saving.kind.name}-${checksum(savingSign(saving, layers))}`;
        const count = (counts.get(id) ?? 0) + 1;
        counts.set(id, count);
        names.set(saving, count === 1 ? id : `${id}-${count}`);
    }
    return names;
}
/** FNV-1a of the code units, 32 bits, in hexadecimal (http://www.isthe.com/chongo/tech/comp/fnv/). */
function checksum(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index++) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
}

;// CONCATENATED MODULE: ./src/advice/kinds/context-packages.ts
const contextPackages = {
    name: 'context-packages',
    what: 'installed packages of the build context',
    remedy: 'List node_modules in .dockerignore: a RUN installs them.',
    certainty: 'sure',
    makers: ['context'],
    folders: /(?:^|\/)node_modules$/,
    cure: 'ignore-file',
    rules: ['weak-dockerignore'],
    examples: { hits: ['app/node_modules/left-pad/index.js'], misses: ['app/modules/x.js'] },
};

;// CONCATENATED MODULE: ./src/advice/kinds/apk-cache.ts
const apkCache = {
    name: 'apk-cache',
    what: 'caches of apk',
    remedy: 'Add with apk add --no-cache.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:var\/cache\/apk|etc\/apk\/cache)$/,
    rules: ['apk-cache-left'],
    examples: { hits: ['var/cache/apk/APKINDEX.00740ba1.tar.gz'], misses: ['lib/apk/db/installed'] },
};

;// CONCATENATED MODULE: ./src/advice/kinds/apt-cache.ts
const aptCache = {
    name: 'apt-cache',
    what: 'caches of apt',
    remedy: 'Run apt-get clean in the same RUN, or mount a cache on /var/cache/apt.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^var\/cache\/apt$/,
    rules: [],
    examples: {
        hits: ['var/cache/apt/archives/curl_7.88.1_amd64.deb', 'var/cache/apt/pkgcache.bin'],
        misses: ['var/cache/debconf/config.dat'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/apt-lists.ts
const aptLists = {
    name: 'apt-lists',
    what: 'package lists of apt',
    remedy: 'Remove /var/lib/apt/lists/* in the same RUN, or mount a cache there.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^var\/lib\/apt\/lists$/,
    rules: ['apt-lists-left'],
    examples: {
        hits: [
            'var/lib/apt/lists/deb.debian.org_debian_dists_bookworm_InRelease',
            'var/lib/apt/lists/auxfiles/x',
        ],
        misses: ['var/lib/apt/extended_states', 'opt/var/lib/apt/lists/x'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/cargo-registry.ts
const cargoRegistry = {
    name: 'cargo-registry',
    what: 'registries of Cargo',
    remedy: 'Build in a stage of its own, or mount a cache on the registry.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:usr\/local\/cargo|(?:root|home\/[^/]+)\/\.cargo)\/(?:registry|git)$/,
    neededBy: /^.*\bcargo\b/,
    rules: ['build-tools-left'],
    examples: {
        hits: ['usr/local/cargo/registry/cache/x/serde-1.0.0.crate', 'root/.cargo/git/db/x'],
        misses: ['usr/local/cargo/bin/cargo'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/cloned-history.ts
const clonedHistory = {
    name: 'cloned-history',
    what: 'histories of cloned repositories',
    remedy: 'Delete them in the RUN that clones, or clone with --depth 1.',
    certainty: 'likely',
    makers: ['run', 'stage', 'unknown'],
    folders: /(?:^|\/)\.git$/,
    except: /(?:^|\/)(?:\.nvm|\.pyenv|\.rbenv|\.asdf|\.oh-my-zsh|\.linuxbrew|Homebrew)\//,
    neededBy: /^.*\bgit\b/,
    rules: [],
    examples: {
        hits: ['opt/tool/.git/objects/pack/x.pack'],
        misses: ['root/.nvm/.git/objects/pack/x.pack', 'opt/tool/.gitignore'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/composer-cache.ts
const composerCache = {
    name: 'composer-cache',
    what: 'caches of Composer',
    remedy: 'Run composer clear-cache in the same RUN, or mount a cache there.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:root|home\/[^/]+)\/\.(?:composer\/cache|cache\/composer)$/,
    rules: [],
    examples: {
        hits: ['root/.composer/cache/files/a/b.zip', 'root/.cache/composer/repo/x'],
        misses: ['root/.composer/vendor/bin/phpunit'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/conda-packages.ts
const condaPackages = {
    name: 'conda-packages',
    what: 'package caches of conda',
    remedy: 'Run conda clean --all --yes in the same RUN.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^opt\/(?:conda|(?:mini|micro|ana)(?:conda|mamba|forge)3?)\/pkgs$/,
    rules: [],
    examples: { hits: ['opt/conda/pkgs/openssl-3.3.0.conda'], misses: ['opt/conda/lib/libssl.so'] },
};

;// CONCATENATED MODULE: ./src/advice/kinds/dnf-cache.ts
const dnfCache = {
    name: 'dnf-cache',
    what: 'caches of dnf and yum',
    remedy: 'Run dnf clean all in the same RUN, or mount a cache there.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^var\/cache\/(?:yum|dnf|libdnf5)$/,
    rules: ['dnf-cache-left', 'yum-cache-left'],
    examples: {
        hits: ['var/cache/dnf/fedora.solv', 'var/cache/yum/x86_64/primary.sqlite'],
        misses: ['var/lib/dnf/history.sqlite'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/documentation.ts
const documentation_documentation = {
    name: 'documentation',
    what: 'documentation and manual pages',
    remedy: 'Keep them out with path-exclude (dpkg) or tsflags=nodocs (dnf), or delete them in the same RUN, copyright files excepted.',
    certainty: 'sure',
    makers: ['run', 'unknown'],
    folders: /^usr\/(?:local\/)?share\/(?:doc|man|info|gtk-doc|lintian)$/,
    except: /\/copyright[^/]*$|\/licen[cs]e[^/]*$|\/copying[^/]*$|\/notice[^/]*$/i,
    neededBy: /^(?:\S*\/)?(?:man|info)\b/,
    rules: [],
    examples: {
        hits: [
            'usr/share/doc/curl/changelog.gz',
            'usr/share/man/man1/curl.1.gz',
            'usr/share/info/x.info.gz',
        ],
        misses: [
            'usr/share/doc/curl/copyright',
            'usr/share/perl/5.36/pod/perldiag.pod',
            'opt/app/share/doc/x',
        ],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/gem-cache.ts
const gemCache = {
    name: 'gem-cache',
    what: 'caches of gem',
    remedy: 'Delete the cache folder of the gems in the same RUN.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /(?:^|\/)(?:(?:ruby|gems|bundle)\/(?:gems\/)?(?:ruby\/)?\d[\d.]*|usr\/local\/bundle)\/cache$/,
    files: /\.gem$/,
    rules: [],
    examples: {
        hits: [
            'usr/local/bundle/cache/rails-7.0.0.gem',
            'usr/local/lib/ruby/gems/3.3.0/cache/rake-13.gem',
            'app/vendor/bundle/ruby/3.3.0/cache/pg-1.gem',
        ],
        misses: ['app/vendor/cache/rails-7.0.0.gem'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/go-build-cache.ts
const goBuildCache = {
    name: 'go-build-cache',
    what: 'build caches of Go',
    remedy: 'Build in a stage of its own, or mount a cache on /root/.cache/go-build.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:root|home\/[^/]+)\/\.cache\/go-build$/,
    neededBy: /^.*\bgo (?:run|test|build)\b/,
    rules: ['build-tools-left'],
    examples: { hits: ['root/.cache/go-build/00/x-d'], misses: ['root/.cache/golangci-lint/x'] },
};

;// CONCATENATED MODULE: ./src/advice/kinds/go-modules.ts
const goModules = {
    name: 'go-modules',
    what: 'module caches of Go',
    remedy: 'Build in a stage of its own, or mount a cache on /go/pkg/mod.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:(?:root|home\/[^/]+)\/)?go\/pkg\/(?:mod|sumdb)$/,
    neededBy: /^.*\b(?:go (?:run|test|build)|dlv|air)\b/,
    rules: ['build-tools-left'],
    examples: {
        hits: ['go/pkg/mod/cache/download/x.zip', 'root/go/pkg/mod/github.com/a/b@v1.0.0/c.go'],
        misses: ['go/bin/tool'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/gradle-cache.ts
const gradleCache = {
    name: 'gradle-cache',
    what: 'caches of Gradle',
    remedy: 'Build in a stage of its own, or mount a cache on /root/.gradle.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:root|home\/[^/]+)\/\.gradle\/(?:caches|wrapper|daemon)$/,
    neededBy: /^.*\bgradlew?\b/,
    rules: ['build-tools-left'],
    examples: {
        hits: ['root/.gradle/caches/modules-2/x.jar', 'root/.gradle/wrapper/dists/gradle-8/x.zip'],
        misses: ['root/.gradle/gradle.properties'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/headers.ts
const headers = {
    name: 'headers',
    what: 'headers',
    remedy: 'Install what is needed to compile in a stage of its own.',
    certainty: 'sure',
    makers: ['run', 'unknown'],
    folders: /^usr\/(?:local\/)?include$/,
    except: /^usr\/(?:local\/)?include\/python[^/]*\/pyconfig\.h$/,
    needlessWithout: 'compiler',
    rules: ['build-tools-left'],
    examples: {
        hits: ['usr/include/openssl/ssl.h', 'usr/local/include/x/y.hpp'],
        misses: [
            'opt/app/include/x.h',
            'usr/include/python3.12/pyconfig.h',
            'usr/local/cuda/include/cuda.h',
        ],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/log-files.ts
const logFiles = {
    name: 'log-files',
    what: 'log files',
    remedy: 'Delete them in the same RUN.',
    certainty: 'sure',
    makers: ['run', 'unknown'],
    folders: /^var\/log$/,
    neededBy: /\/var\/log\b/,
    rules: [],
    examples: {
        hits: ['var/log/dpkg.log', 'var/log/apt/term.log'],
        misses: ['app/log/production.log'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/maven-repository.ts
const mavenRepository = {
    name: 'maven-repository',
    what: 'repositories of Maven',
    remedy: 'Build in a stage of its own, or mount a cache on /root/.m2.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:root|home\/[^/]+)\/\.m2\/repository$/,
    neededBy: /^.*(?:\bmvnw?\b|\.m2\b)/,
    rules: ['build-tools-left'],
    examples: {
        hits: ['root/.m2/repository/org/x/y/1.0/y-1.0.jar'],
        misses: ['root/.m2/settings.xml'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/npm-cache.ts
const npmCache = {
    name: 'npm-cache',
    what: 'caches of npm',
    remedy: 'Run npm cache clean --force in the same RUN, or mount a cache on /root/.npm.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:root|home\/[^/]+)\/\.npm\/(?:_cacache|_logs|_npx)$/,
    rules: [],
    examples: {
        hits: ['root/.npm/_cacache/content-v2/sha512/aa/bb', 'root/.npm/_logs/debug-0.log'],
        misses: ['usr/local/lib/node_modules/npm/package.json'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/nuget-packages.ts
const nugetPackages = {
    name: 'nuget-packages',
    what: 'packages of NuGet',
    remedy: 'Publish in a stage of its own, or mount a cache on /root/.nuget.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:root|home\/[^/]+)\/\.nuget\/packages$/,
    neededBy: /^.*\bdotnet (?:run|watch|test|build)\b/,
    rules: ['build-tools-left'],
    examples: {
        hits: ['root/.nuget/packages/newtonsoft.json/13.0.1/x.dll'],
        misses: ['root/.nuget/NuGet/NuGet.Config'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/package-tests.ts
const packageTests = {
    name: 'package-tests',
    what: 'tests of packages',
    remedy: 'Delete them in the RUN that installs the packages, unless one imports them.',
    certainty: 'likely',
    makers: ['run', 'stage', 'unknown'],
    folders: /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/(?:tests?|__tests__)$|\/(?:site|dist)-packages\/(?:[^/]+\/)+tests?$|^usr\/(?:local\/)?lib\/python3[^/]*\/(?:test|idlelib\/idle_test)$/,
    except: /\/(?:site|dist)-packages\/(?:.*\/)?testing\//,
    neededBy: /\b(?:pytest|unittest|jest|mocha|test)\b/,
    rules: [],
    examples: {
        hits: [
            'app/node_modules/es-abstract/test/a.js',
            'usr/local/lib/python3.12/site-packages/pandas/tests/x.py',
            'usr/local/lib/python3.12/test/test_x.py',
        ],
        misses: [
            'app/test/a.js',
            'app/node_modules/test/index.js',
            'app/node_modules/x/lib/test/a.js',
            'usr/local/lib/python3.12/site-packages/numpy/testing/tests/x.py',
        ],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/pacman-cache.ts
const pacmanCache = {
    name: 'pacman-cache',
    what: 'caches of pacman',
    remedy: 'Run pacman -Scc in the same RUN, or mount a cache there.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^var\/cache\/pacman\/pkg$/,
    rules: [],
    examples: {
        hits: ['var/cache/pacman/pkg/zlib-1.3.pkg.tar.zst'],
        misses: ['var/lib/pacman/local/zlib-1.3/desc'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/pip-cache.ts
const pipCache = {
    name: 'pip-cache',
    what: 'caches of pip',
    remedy: 'Install with pip install --no-cache-dir, or mount a cache on /root/.cache/pip.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:root|home\/[^/]+)\/\.cache\/pip$/,
    rules: ['pip-cache-left'],
    examples: {
        hits: ['root/.cache/pip/http-v2/a/b/c', 'home/app/.cache/pip/wheels/x'],
        misses: ['root/.cache/huggingface/model.bin'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/pnpm-store.ts
const pnpmStore = {
    name: 'pnpm-store',
    what: 'stores of pnpm',
    remedy: 'Mount a cache on the store of pnpm.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:root|home\/[^/]+)\/(?:\.local\/share\/pnpm\/store|\.cache\/pnpm|\.pnpm-store)$/,
    rules: [],
    examples: {
        hits: ['root/.local/share/pnpm/store/v3/files/00/x'],
        misses: ['root/.local/share/pnpm/pnpm'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/poetry-cache.ts
const poetryCache = {
    name: 'poetry-cache',
    what: 'caches of Poetry',
    remedy: 'Install with poetry install --no-cache, or mount a cache there.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:root|home\/[^/]+)\/\.cache\/pypoetry\/(?:artifacts|cache)$/,
    rules: [],
    examples: {
        hits: ['root/.cache/pypoetry/artifacts/a/x.whl', 'root/.cache/pypoetry/cache/repositories/y'],
        misses: ['root/.cache/pypoetry/virtualenvs/app-x/bin/python'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/secrets.ts
/** Told by names alone: contents are never read, and certificates, examples and tests of packages hold none. */
const secrets = {
    name: 'secrets',
    what: 'files that by their names hold secrets',
    remedy: 'Mount them as secrets into the RUN that needs them, or pass them when the container starts; replace what was published.',
    certainty: 'sure',
    makers: ['run', 'context', 'stage', 'unknown'],
    files: /^(?:\.env(?:\.\w+)?|\.git-credentials|\.netrc|\.pgpass|\.pypirc|\.vault-token|\.htpasswd|id_(?:rsa|dsa|ecdsa|ed25519)|kubeconfig|master\.key|terraform\.tfstate|application_default_credentials\.json|(?:gcp-|google-)?credentials(?:\.json)?|service-?account(?:-key)?\.json|secrets\.(?:json|ya?ml)|.*\.(?:p12|pfx|keystore|jks)|.*\.key|(?:.*[-_.])?(?:key|privkey|private|private[-_.]?key)\.pem)$/i,
    except: /(?:^|[._/-])(?:ca|certs?|chain|public|pub|examples?|samples?|template|dist|defaults?|tests?|__tests__|testdata|spec|fixtures|snakeoil|truststore|cacerts)(?:[._/-]|$)|(?:^|\/)(?:node_modules|site-packages|dist-packages|gems|vendor)\/|^(?:usr\/(?:share|lib|lib64|include|src)|lib|etc\/(?:ssh|apt|apk|pki\/rpm-gpg)|var\/lib|proc|sys|opt\/(?:conda|java))\//i,
    rules: ['credentials-copied', 'weak-dockerignore'],
    examples: {
        hits: [
            'app/.env',
            'app/.env.production',
            'root/.ssh/id_rsa',
            'root/.aws/credentials',
            'app/config/master.key',
            'etc/nginx/server.key',
            'app/private-key.pem',
        ],
        misses: [
            'app/.env.example',
            'app/.envrc',
            'root/.ssh/id_rsa.pub',
            'etc/ssl/certs/ca.pem',
            'app/node_modules/public-encrypt/test_key.pem',
            'usr/share/doc/openssl/server.key',
            'app/tests/data/server.key',
            'app/monkey.js',
        ],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/source-maps.ts
const sourceMaps = {
    name: 'source-maps',
    what: 'source maps of packages',
    remedy: 'Delete them in the RUN that installs the packages.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /(?:^|\/)node_modules$/,
    files: /\.(?:[cm]?js|css|[cm]?ts)\.map$/,
    neededBy: /source-?map/i,
    rules: [],
    examples: {
        hits: ['app/node_modules/rxjs/dist/index.js.map'],
        misses: [
            'app/dist/main.js.map',
            'app/node_modules/source-map/lib/mappings.wasm',
            'app/node_modules/x/site.map',
        ],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/static-libraries.ts
const staticLibraries = {
    name: 'static-libraries',
    what: 'static libraries',
    remedy: 'Install what is needed to compile in a stage of its own.',
    certainty: 'sure',
    makers: ['run', 'unknown'],
    folders: /^usr\/(?:local\/)?lib(?:64|32)?$/,
    files: /\.l?a$/,
    except: /\/(?:site|dist)-packages\/|\/(?:ghc|ocaml|go|rustlib|R)(?:-|\/)/,
    needlessWithout: 'compiler',
    rules: ['build-tools-left'],
    examples: {
        hits: ['usr/lib/x86_64-linux-gnu/libssl.a', 'usr/local/lib/libx.a', 'usr/local/lib/libx.la'],
        misses: [
            'usr/lib/python3/dist-packages/numpy/core/lib/libnpymath.a',
            'usr/lib/x86_64-linux-gnu/libssl.so.3',
            'opt/app/data.a',
        ],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/temporary-files.ts
const temporaryFiles = {
    name: 'temporary-files',
    what: 'temporary files',
    remedy: 'Delete them in the same RUN, or mount a tmpfs on /tmp.',
    certainty: 'sure',
    makers: ['run', 'unknown'],
    folders: /^(?:var\/)?tmp$/,
    neededBy: /(?:^|[\s=:"])\/(?:var\/)?tmp(?:$|[/\s:"])/m,
    rules: [],
    examples: { hits: ['tmp/build/x.o', 'var/tmp/y'], misses: ['app/tmp/cache'] },
};

;// CONCATENATED MODULE: ./src/advice/kinds/tool-caches.ts
const toolCaches = {
    name: 'tool-caches',
    what: 'caches of tools',
    remedy: 'List them in .dockerignore.',
    certainty: 'sure',
    makers: ['context'],
    folders: /(?:^|\/)(?:__pycache__|\.(?:pytest_cache|mypy_cache|ruff_cache|tox|nox|nyc_output|hypothesis|parcel-cache|turbo|gradle|idea|vscode|terraform|vagrant|ipynb_checkpoints|sass-cache))$/,
    cure: 'ignore-file',
    rules: ['weak-dockerignore'],
    examples: {
        hits: [
            'app/__pycache__/main.cpython-312.pyc',
            'app/.mypy_cache/3.12/x.json',
            'app/.terraform/providers/x',
        ],
        misses: ['app/cache/x', 'app/.cache/x'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/translations.ts
const translations = {
    name: 'translations',
    what: 'translations of messages',
    remedy: 'Where programs speak English only, keep them out with path-exclude (dpkg) or _install_langs (rpm).',
    certainty: 'likely',
    makers: ['run', 'unknown'],
    folders: /^usr\/share\/locale$/,
    files: /\.mo$/,
    except: /^usr\/share\/locale\/en[^/]*\//,
    neededBy: /^L(?:ANG|C_\w+)=(?!C\b|POSIX\b|en\b|en_)/m,
    rules: [],
    examples: {
        hits: ['usr/share/locale/de/LC_MESSAGES/coreutils.mo'],
        misses: [
            'usr/share/locale/en/LC_MESSAGES/x.mo',
            'usr/share/i18n/locales/de_DE',
            'usr/share/locale/locale.alias',
        ],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/uv-cache.ts
const uvCache = {
    name: 'uv-cache',
    what: 'caches of uv',
    remedy: 'Install with uv --no-cache, or mount a cache on /root/.cache/uv.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:root|home\/[^/]+)\/\.cache\/uv$/,
    rules: [],
    examples: {
        hits: ['root/.cache/uv/archive-v0/x/y.so'],
        misses: ['root/.local/share/uv/python/bin/python3'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/version-control.ts
const versionControl = {
    name: 'version-control',
    what: 'histories of repositories',
    remedy: 'List them in .dockerignore.',
    certainty: 'sure',
    makers: ['context'],
    folders: /(?:^|\/)\.(?:git|hg|svn|bzr)$/,
    neededBy: /^.*\bgit\b/,
    cure: 'ignore-file',
    rules: ['weak-dockerignore'],
    examples: {
        hits: ['app/.git/objects/pack/x.pack', '.svn/wc.db'],
        misses: ['app/git/x', 'app/.github/workflows/x.yml'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/virtual-environments.ts
const virtualEnvironments = {
    name: 'virtual-environments',
    what: 'virtual environments of the build context',
    remedy: 'List them in .dockerignore, and install in a RUN.',
    certainty: 'likely',
    makers: ['context'],
    folders: /(?:^|\/)\.?venv$/,
    neededBy: /venv/,
    cure: 'ignore-file',
    rules: ['weak-dockerignore'],
    examples: {
        hits: ['app/.venv/lib/python3.12/site-packages/x.py', 'app/venv/bin/python'],
        misses: ['app/env/x', 'opt/venvs/x'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/yarn-cache.ts
const yarnCache = {
    name: 'yarn-cache',
    what: 'caches of Yarn',
    remedy: 'Run yarn cache clean in the same RUN, or mount a cache there.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^(?:usr\/local\/share\/\.cache\/yarn|(?:root|home\/[^/]+)\/(?:\.cache\/yarn|\.yarn\/berry\/cache))$/,
    rules: ['yarn-cache-left'],
    examples: {
        hits: ['usr/local/share/.cache/yarn/v6/x.tgz', 'root/.yarn/berry/cache/x.zip'],
        misses: ['app/.yarn/cache/x.zip'],
    },
};

;// CONCATENATED MODULE: ./src/advice/kinds/zypper-cache.ts
const zypperCache = {
    name: 'zypper-cache',
    what: 'caches of zypper',
    remedy: 'Run zypper clean in the same RUN, or mount a cache there.',
    certainty: 'sure',
    makers: ['run', 'stage', 'unknown'],
    folders: /^var\/cache\/zypp$/,
    rules: ['zypper-cache-left'],
    examples: { hits: ['var/cache/zypp/solv/repo/solv'], misses: ['var/lib/zypp/AnonymousUniqueId'] },
};

;// CONCATENATED MODULE: ./src/advice/kinds/index.ts



































/** What nobody needs once a layer is written, or what should not have come in. Where a path is of two kinds the first has it. */
const leftoverKinds = [
    secrets,
    contextPackages,
    versionControl,
    virtualEnvironments,
    toolCaches,
    aptLists,
    aptCache,
    apkCache,
    dnfCache,
    zypperCache,
    pacmanCache,
    pipCache,
    uvCache,
    poetryCache,
    condaPackages,
    npmCache,
    yarnCache,
    pnpmStore,
    composerCache,
    gemCache,
    goBuildCache,
    goModules,
    cargoRegistry,
    mavenRepository,
    gradleCache,
    nugetPackages,
    temporaryFiles,
    logFiles,
    clonedHistory,
];
/** What packages bring and a container does not need. */
const installedKinds = [
    documentation_documentation,
    translations,
    headers,
    staticLibraries,
    sourceMaps,
    packageTests,
];

;// CONCATENATED MODULE: ./src/advice/claim-by-path.ts



/**
 * Claims what a container sees and the table of kinds knows, leftovers at once; gives back the claims on what packages
 * brought, for whoever knows these packages comes first.
 */
function claimByPath(scene, ledger) {
    const later = [];
    const isInstalledBelow = findInstalled(scene);
    for (const file of seenFiles(scene.image.files)) {
        const match = matchFile(file, { scene, isInstalledBelow });
        if (match === null)
            continue;
        const claim = claimOf(file, match);
        if (leftoverKinds.includes(match.kind))
            ledger.add(claim);
        else
            later.push(claim);
    }
    return later;
}
function claimOf({ paths, layer, sizeBytes }, { kind, part }) {
    return { kind, layer, relatedLayer: null, path: paths[0], part, sizeBytes };
}
/** The first kind that all names of a file are of: deleting one name of several saves nothing. */
function matchFile({ paths, layer }, { scene: { match, makers }, isInstalledBelow }) {
    const maker = makers[layer] ?? null;
    if (maker === null)
        return null;
    const [first, ...others] = paths;
    for (const found of match(first)) {
        const { kind, part } = found;
        if (!kind.makers.includes(maker) || !others.every((path) => isOf(kind, match(path))))
            continue;
        if (kind !== contextPackages || isInstalledBelow(part, layer))
            return found;
    }
    return null;
}
function isOf(kind, matches) {
    return matches.some((one) => one.kind === kind);
}
const installs = /\b(?:npm\s+(?:\S+\s+)*?(?:ci|i|install|clean-install)|yarn(?:\s+install)?|pnpm\s+(?:\S+\s+)*?(?:i|install)|bun\s+(?:i|install))(?=$|[\s;&|])/;
/** Says whether a RUN below a layer has installed packages into a folder, so that what is copied there is not needed. */
function findInstalled({ image, makers, textOf }) {
    const known = new Map();
    const firstInstalled = (folder) => image.files.layers.findIndex(({ entries }, layer) => makers[layer] === 'run' &&
        installs.test(textOf(layer)) &&
        holds(entries.length, (index) => entries.path(index).startsWith(`${folder}/`)));
    return (folder, layer) => {
        const first = known.get(folder) ?? firstInstalled(folder);
        known.set(folder, first);
        return first >= 0 && first < layer;
    };
}
function holds(length, test) {
    for (let index = 0; index < length; index++)
        if (test(index))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/advice/claim-copies.ts


/** Other versions of a package than the one that weighs most; a part is a package with its version. */
const packageVersions = {
    name: 'package-versions',
    what: 'further versions of packages',
    remedy: 'Ask for one version where the packages that need them allow it.',
    certainty: 'likely',
    partKind: 'package',
    rules: [],
};
/** Files that are there at other paths, too. */
const duplicates = {
    name: 'duplicates',
    what: 'copies of files that are also elsewhere',
    remedy: 'Keep one, and link to it, where nothing needs both.',
    certainty: 'likely',
    rules: [],
};
/** A package or a file below it is not worth a word. */
const smallestCopy = 100_000;
/** Claims the files of packages that are there in several versions, all but the version that weighs most. */
function claimVersions(scene, ledger) {
    const folders = new Map();
    for (const one of furtherVersions(scene.image.packages.packages)) {
        folders.set(claim_copies_placeOf(one), `${one.name} ${one.version}`);
    }
    if (folders.size === 0)
        return;
    const ownerOf = findOwners(folders);
    for (const { paths, layer, sizeBytes } of seenFiles(scene.image.files)) {
        const [path, ...others] = paths;
        const part = scene.makers[layer] == null || others.length > 0 ? null : ownerOf(path);
        if (part === null)
            continue;
        ledger.add({ kind: packageVersions, layer, relatedLayer: null, path, part, sizeBytes });
    }
}
function furtherVersions(packages) {
    const groups = new Map();
    for (const one of packages) {
        if (one.type !== 'npm' && one.type !== 'gem' && one.type !== 'maven')
            continue;
        const group = groups.get(`${one.type} ${one.name}`);
        if (group === undefined)
            groups.set(`${one.type} ${one.name}`, [one]);
        else
            group.push(one);
    }
    return [...groups.values()].flatMap((group) => {
        const heaviest = group.reduce((most, one) => (claim_copies_bytesOf(one) > claim_copies_bytesOf(most) ? one : most));
        return group.filter((one) => one.version !== heaviest.version && claim_copies_bytesOf(one) >= smallestCopy);
    });
}
function claim_copies_bytesOf({ sizeBytes }) {
    return sizeBytes ?? 0;
}
/** The folder of a package, or its archive. */
function claim_copies_placeOf({ type, path }) {
    if (type === 'npm')
        return (0,image_path/* parentPath */.yl)(path);
    if (type === 'maven')
        return path;
    return path.replace(/(^|\/)specifications\/([^/]+)\.gemspec$/, '$1gems/$2');
}
/** Says which package a file belongs to: the innermost folder of one counts, and packages inside it are their own. */
function findOwners(folders) {
    const known = new Map([['', null]]);
    const ownerOf = (place) => {
        const found = known.get(place);
        if (found !== undefined)
            return found;
        const isPackageFolder = /(?:^|\/)node_modules$/.test(place);
        const owner = folders.get(place) ?? (isPackageFolder ? null : ownerOf((0,image_path/* parentPath */.yl)(place)));
        known.set(place, owner);
        return owner;
    };
    return (path) => folders.get(path) ?? ownerOf((0,image_path/* parentPath */.yl)(path));
}
/** Claims the copies in the author's layers among the largest groups of equal files, all but the first. */
function claimDuplicates({ image, makers }, ledger) {
    for (const { files, sizeBytes } of image.contents.duplicates.rows) {
        if (sizeBytes < smallestCopy)
            continue;
        for (const { path, layer } of files.toSorted((a, b) => a.layer - b.layer).slice(1)) {
            if (makers[layer] == null)
                continue;
            ledger.add({ kind: duplicates, layer, relatedLayer: null, path, part: path, sizeBytes });
        }
    }
}

;// CONCATENATED MODULE: ./src/advice/waste-kinds.ts
const waste_kinds_words = { certainty: 'sure' };
/** A later instruction deletes what this one brings. */
const deletedLater = {
    ...waste_kinds_words,
    name: 'deleted-later',
    what: 'files that a later instruction deletes',
    remedy: 'Delete them in the instruction that brings them, or mount them there instead.',
    rules: ['deleted-too-late'],
};
/** A later instruction brings others in their place. */
const overwritten = {
    ...waste_kinds_words,
    name: 'overwritten',
    what: 'files that a later instruction overwrites',
    remedy: 'Write them once: join the instructions, or bring the final files only.',
    rules: [],
};
/** An instruction changes nothing but owner or mode of what is there. */
const storedAgain = {
    ...waste_kinds_words,
    name: 'stored-again',
    what: 'files stored again for another owner or mode',
    remedy: 'Set owner and mode where they come from: COPY --chown, COPY --chmod, or the same RUN.',
    rules: ['recursive-mode-change'],
};
/** An instruction brings what is there, unchanged. */
const copiedAgain = {
    ...waste_kinds_words,
    name: 'copied-again',
    what: 'files copied again, unchanged',
    remedy: 'Copy them once.',
    rules: [],
};
/** As `storedAgain` and `copiedAgain`, of files that the base image brings: an owner may be needed. */
const baseStoredAgain = {
    name: 'base-stored-again',
    what: 'files of the base image stored again',
    remedy: 'Change owner or mode only of what the program writes.',
    certainty: 'likely',
    rules: ['recursive-mode-change'],
};
/** The kind of bytes that are only in the image because of how they are hidden. */
const wasteKinds = {
    deleted: deletedLater,
    'deleted-with-directory': deletedLater,
    opaque: deletedLater,
    overwritten,
    'attributes-changed': storedAgain,
    'copied-again': copiedAgain,
};

;// CONCATENATED MODULE: ./src/advice/claim-hidden.ts





/**
 * Claims what no container sees. Of a file that is stored twice alike the copy goes; of one that is deleted or
 * overwritten the hidden bytes go. What should not have come in at all is spoken of as that.
 */
function claimHidden(scene, ledger) {
    const hidden = new Map(scene.image.waste.files.map((file) => [`${file.addedBy} ${file.path}`, file]));
    for (const file of scene.image.waste.files) {
        const copy = isCopied(file) ? copyOf(file, { scene, hidden }) : null;
        if (copy !== null)
            ledger.add(copy);
        const kind = kindOf(file, { scene, isCopySpokenOf: copy !== null });
        if (kind !== null)
            ledger.add(claim_hidden_claimOf(file, kind));
    }
}
function claim_hidden_claimOf({ path, sizeBytes, addedBy, hiddenBy }, found) {
    const { kind, part } = found;
    return { kind, layer: addedBy, relatedLayer: hiddenBy, path, part, sizeBytes };
}
function isCopied({ reason }) {
    return reason === 'attributes-changed' || reason === 'copied-again';
}
/** The copy is in the layer that hides the file, be it seen or hidden in turn; null when it is not the author's. */
function copyOf(file, { scene, hidden }) {
    const { path, sizeBytes, addedBy, hiddenBy, reason } = file;
    if (scene.makers[hiddenBy] == null || addedBy === hiddenBy)
        return null;
    const isThere = hidden.get(`${hiddenBy} ${path}`)?.sizeBytes === sizeBytes ||
        seenSize(scene, { path, layer: hiddenBy }) === sizeBytes;
    if (!isThere)
        return null;
    const kind = scene.makers[addedBy] == null ? baseStoredAgain : wasteKinds[reason];
    return { kind, layer: hiddenBy, relatedLayer: addedBy, path, part: path, sizeBytes };
}
/** The size of a file that a container sees, by the name that carries it; null when it is of another layer. */
function seenSize({ image: { files } }, { path, layer }) {
    const node = (0,filesystem/* findNode */.cy)(files, path);
    if (node?.contentLayer !== layer || node.layer !== layer || node.entry !== node.contentEntry) {
        return null;
    }
    return (0,filesystem/* contentTable */.qd)(files, node)?.sizeBytes(node.contentEntry) ?? null;
}
/** What the hidden bytes are spoken of as; null when they are the base image's, or go with what else is spoken of. */
function kindOf(file, { scene, isCopySpokenOf }) {
    const { path, addedBy, reason } = file;
    const maker = scene.makers[addedBy] ?? null;
    if (maker === null || isSpared(file, scene))
        return null;
    const match = scene
        .match(path)
        .find(({ kind }) => leftoverKinds.includes(kind) && kind.makers.includes(maker));
    const isReplaced = reason === 'overwritten' || isCopied(file);
    if (match !== undefined && (isReplaced || isUnwanted(match.kind))) {
        return { kind: surely(match.kind), part: match.part };
    }
    return isCopySpokenOf ? null : { kind: wasteKinds[reason], part: path };
}
/** Of what is deleted a reader is told who deletes it, unless it should not have come in at all. */
function isUnwanted(kind) {
    return kind === secrets || kind.cure === 'ignore-file';
}
/** What nobody sees nobody needs. */
function surely(kind) {
    return kind.certainty === 'sure' ? kind : { ...kind, certainty: 'sure' };
}
/** A copied folder of packages hides those that a RUN installed: without the copy these are seen again. */
function isSpared({ path, hiddenBy }, scene) {
    return (scene.makers[hiddenBy] === 'context' &&
        seenSize(scene, { path, layer: hiddenBy }) !== null &&
        scene.match(path).some(({ kind }) => kind === contextPackages));
}

;// CONCATENATED MODULE: ./src/advice/ledger.ts
/** Opens an empty ledger. */
function openLedger() {
    const claims = new Map();
    const keyOf = (layer, path) => `${layer} ${path}`;
    return {
        has: (layer, path) => claims.has(keyOf(layer, path)),
        add: (claim) => {
            const key = keyOf(claim.layer, claim.path);
            if (!claims.has(key))
                claims.set(key, claim);
        },
        get claims() {
            return claims.values();
        },
    };
}

;// CONCATENATED MODULE: ./src/advice/kind.ts
/** Who made a layer; null for the base image, which is not the author's. A lowest layer that nobody knows is taken for one. */
function makerOf(origin, index) {
    if (origin.kind === 'base-image')
        return null;
    if (origin.kind === 'unknown')
        return index === 0 ? null : 'unknown';
    if (!/^\s*(?:copy|add)\s/i.test(origin.text))
        return 'run';
    return /\s--from[=\s]/i.test(origin.text) ? 'stage' : 'context';
}

;// CONCATENATED MODULE: ./src/advice/match-paths.ts

/**
 * Prepares a table of kinds for very many paths: folders are asked about once, and a file's name is tried only against
 * kinds that know files by their names.
 */
function matchPaths(kinds) {
    const inFolders = kinds.filter(({ folders }) => folders !== undefined);
    const anywhere = kinds.filter(({ folders }) => folders === undefined);
    const anyFolder = oneOf(inFolders.flatMap(({ folders }) => folders ?? []));
    const regionsOf = rememberFolders((path, above) => {
        if (!anyFolder.test(path))
            return above;
        const opened = inFolders.filter((kind) => kind.folders?.test(path) === true && above.every((one) => one.kind !== kind));
        return opened.length === 0
            ? above
            : [...above, ...opened.map((kind) => ({ kind, folder: path }))];
    });
    return (path) => {
        const regions = regionsOf((0,image_path/* parentPath */.yl)(path));
        if (regions.length === 0 && anywhere.length === 0)
            return match_paths_nothing;
        const name = (0,image_path/* baseName */.Fl)(path);
        const matches = [];
        for (const kind of anywhere)
            if (match_paths_isOf(kind, path, name))
                matches.push({ kind, part: path });
        for (const { kind, folder } of regions) {
            if (match_paths_isOf(kind, path, name))
                matches.push({ kind, part: folder });
        }
        if (matches.length < 2)
            return matches;
        return matches.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
    };
}
const match_paths_nothing = [];
function match_paths_isOf({ files, except }, path, name) {
    return files?.test(name) !== false && except?.test(path) !== true;
}
function oneOf(patterns) {
    return patterns.length === 0
        ? /$^/
        : new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'));
}
/** Regions of a folder are those of the folder above and its own. */
function rememberFolders(open) {
    const known = new Map([['', match_paths_nothing]]);
    return (path) => {
        const ahead = [];
        let at = path;
        while (!known.has(at)) {
            ahead.push(at);
            at = (0,image_path/* parentPath */.yl)(at);
        }
        let regions = known.get(at) ?? match_paths_nothing;
        for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
            regions = open(next, regions);
            known.set(next, regions);
        }
        return regions;
    };
}
/** The kinds whose files are of no use to an image with these settings. */
function needlessKinds(kinds, { settings, hasCompiler }) {
    const text = settingsText(settings);
    return kinds.filter(({ neededBy, needlessWithout }) => neededBy?.test(text) !== true && !(needlessWithout === 'compiler' && hasCompiler));
}
/** The words a container is started with on one line; then the working directory and each variable. */
function settingsText(settings) {
    const { entrypoint, command, workingDirectory, environment } = settings;
    return [[...entrypoint, ...command].join(' '), workingDirectory, ...environment].join('\n');
}

;// CONCATENATED MODULE: ./src/advice/scene.ts




/** Prepares an image for the search. */
function openScene(image) {
    const { settings, files, layers } = image;
    const kinds = needlessKinds([...leftoverKinds, ...installedKinds], {
        settings,
        hasCompiler: hasCompiler(files),
    });
    return {
        image,
        makers: layers.map(({ origin }, index) => makerOf(origin, index)),
        textOf: (layer) => {
            const origin = layers[layer]?.origin;
            return origin?.kind === 'instruction' ? origin.text : '';
        },
        match: matchPaths(kinds),
        settings: settingsText(settings),
    };
}
const programFolders = [
    'bin',
    'usr/bin',
    'usr/local/bin',
    'usr/local/go/bin',
    'usr/local/cargo/bin',
];
const compilers = /^(?:.*-)?(?:gcc|cc|g\+\+|c\+\+|clang|tcc|rustc|ghc|ocamlopt|go)(?:-[\d.]+)?$/;
function hasCompiler(files) {
    return programFolders.some((folder) => [...((0,filesystem/* findNode */.cy)(files, folder)?.children?.keys() ?? [])].some((name) => compilers.test(name)));
}

;// CONCATENATED MODULE: ./src/advice/claim-files.ts






/**
 * Says of every file that could go why, each file of each layer once. Who comes first has it: leftovers, secrets and
 * what should not have come in from the build context; what no container sees; build tools; what else packages bring;
 * further versions of packages; copies. Files of the base image are nobody's, for the author cannot remove them.
 */
function claimFiles(image) {
    const scene = openScene(image);
    const ledger = openLedger();
    const installed = claimByPath(scene, ledger);
    claimHidden(scene, ledger);
    claimTools(scene, ledger);
    for (const claim of installed)
        ledger.add(claim);
    claimVersions(scene, ledger);
    claimDuplicates(scene, ledger);
    return [...ledger.claims];
}

;// CONCATENATED MODULE: ./src/advice/savings.ts



/** Below it nothing is said, secrets excepted: 100 kB of one kind in one layer. */
const smallestSaving = 100_000;
const shownParts = 3;
/**
 * Finds what could go from the author's layers, and weighs it. No file counts twice, so the savings add up. Secrets
 * first, then the heaviest, then in the image's order.
 */
function findSavings(image) {
    const groups = new Map();
    for (const claim of claimFiles(image)) {
        const key = `${claim.kind.name} ${claim.layer} ${claim.relatedLayer ?? ''}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [claim]);
        else
            group.push(claim);
    }
    return [...groups.values()]
        .flatMap((claims) => weigh(claims, image.layers))
        .filter((saving) => saving.unpackedBytes >= smallestSaving || isAboutSecrets(saving.kind))
        .sort(byWeight);
}
/** Whether it is not bytes that matter. */
function isAboutSecrets({ name }) {
    return name === secrets.name;
}
function weigh(claims, layers) {
    const [first] = claims;
    if (first === undefined)
        return [];
    const { kind, layer, relatedLayer } = first;
    const unpackedBytes = claims.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    const parts = partsOf(claims);
    return [
        {
            kind,
            layer,
            relatedLayer,
            unpackedBytes,
            compressedBytes: estimate(unpackedBytes, layers[layer]),
            fileCount: claims.length,
            parts: parts.slice(0, shownParts),
            partCount: parts.length,
        },
    ];
}
function estimate(unpackedBytes, layer) {
    if (layer === undefined || layer.unpackedBytes === 0)
        return 0;
    return Math.round((unpackedBytes / layer.unpackedBytes) * layer.compressedBytes);
}
function partsOf(claims) {
    const parts = new Map();
    for (const { part: name, sizeBytes } of claims) {
        const known = parts.get(name) ?? { name, sizeBytes: 0, fileCount: 0 };
        parts.set(name, {
            name,
            sizeBytes: known.sizeBytes + sizeBytes,
            fileCount: known.fileCount + 1,
        });
    }
    return [...parts.values()].sort((a, b) => b.sizeBytes - a.sizeBytes || (0,image_path/* compareTexts */.qy)(a.name, b.name));
}
function byWeight(left, right) {
    return (Number(isAboutSecrets(right.kind)) - Number(isAboutSecrets(left.kind)) ||
        right.unpackedBytes - left.unpackedBytes ||
        left.layer - right.layer ||
        (left.relatedLayer ?? -1) - (right.relatedLayer ?? -1) ||
        (0,image_path/* compareTexts */.qy)(left.kind.name, right.kind.name));
}

;// CONCATENATED MODULE: ./src/advice/introduced.ts


/**
 * Says of each of head's savings whether the pull request brought it: it had a hand in one of the layers, and base has
 * not as much of the same kind from the same instructions, or, of an instruction that was edited, in the same places.
 */
function findIntroduced({ head, base, comparison }) {
    const touched = touchedLayers(head, comparison);
    const standing = matchUp(head, base);
    return head.savings.map((saving) => {
        const { layer, relatedLayer, unpackedBytes, kind } = saving;
        const isTouched = touched.has(layer) || (relatedLayer !== null && touched.has(relatedLayer));
        const known = standing.get(saving);
        if (!isTouched)
            return false;
        if (known === undefined)
            return true;
        return isAboutSecrets(kind)
            ? saving.partCount > known.partCount
            : unpackedBytes - known.unpackedBytes >= smallestSaving;
    });
}
/** Layers whose content is the pull request's doing, or may be. */
function touchedLayers({ layers }, comparison) {
    return new Set(comparison.layers
        .filter(({ kind, cause }) => kind !== 'same' && kind !== 'moved' && cause !== 'drift')
        .flatMap(({ head }) => (head === null ? [] : [layers.indexOf(head)])));
}
/** What makes two savings the same, strictest first. */
function matchUp(head, base) {
    const matched = new Map();
    const pairBy = (keyOfHead, keyOfBase) => {
        const taken = new Set(matched.values());
        const waiting = new Map();
        for (const saving of base.savings) {
            if (taken.has(saving))
                continue;
            const key = keyOfBase(saving);
            waiting.set(key, [...(waiting.get(key) ?? []), saving]);
        }
        for (const saving of head.savings) {
            const found = matched.has(saving) ? undefined : waiting.get(keyOfHead(saving))?.shift();
            if (found !== undefined)
                matched.set(saving, found);
        }
    };
    pairBy((saving) => savingSign(saving, head.layers), (saving) => savingSign(saving, base.layers));
    pairBy(placeSign, placeSign);
    return matched;
}
function placeSign({ kind, parts }) {
    return JSON.stringify([kind.name, parts[0]?.name]);
}

;// CONCATENATED MODULE: ./src/advice/advise.ts





/**
 * Joins what could go from an image with what lint says of the instructions that brought it: codes, fixes, and whether
 * build tools were asked for by name, which makes them a fault and not a guess. In the order of the savings.
 */
function advise({ head, standing, findings }) {
    const ids = nameSavings(head.savings, head.layers);
    const introduced = introducedIn(head, standing);
    return head.savings.map((saving, index) => {
        const { kind, ...figures } = saving;
        const { name, what, remedy } = kind;
        const related = findRelated(saving, { layers: head.layers, findings });
        const fix = fixOf(saving, related);
        const isConfirmed = name === buildTools.name && related.length > 0;
        return {
            id: ids.get(saving) ?? name,
            kind: name,
            ...{ what, remedy },
            certainty: isConfirmed ? 'sure' : kind.certainty,
            ...figures,
            partKind: kind.partKind ?? 'path',
            introduced: introduced[index] ?? null,
            codes: [...new Set(related.map(({ code }) => code))].sort(),
            ...(fix === null ? {} : { fix }),
        };
    });
}
function introducedIn(head, standing) {
    if (standing === 'unknown')
        return [];
    if (standing === 'nothing')
        return head.savings.map(() => true);
    return findIntroduced({ head, ...standing });
}
/** Findings about the same fault on the instructions that made the layers. */
function findRelated({ kind, layer, relatedLayer }, { layers, findings }) {
    const origins = [layer, relatedLayer].flatMap((index) => index === null ? [] : (layers[index]?.origin ?? []));
    return findings.filter((finding) => kind.rules.includes(finding.name) && origins.some((origin) => isOn(finding, origin)));
}
function isOn({ file, line }, origin) {
    return (origin.kind === 'instruction' &&
        origin.file === file &&
        origin.startLine <= line &&
        line <= origin.endLine);
}
/** A secret that was published is not taken back by an edit. */
function fixOf({ kind, parts }, related) {
    if (kind.cure === 'ignore-file') {
        const lines = [...new Set(parts.map(({ name }) => `**/${(0,image_path/* baseName */.Fl)(name)}`))].sort();
        return { file: 'dockerignore', safety: 'safe', summary: 'Ignore them', lines };
    }
    const fix = related.find((finding) => finding.fix !== undefined)?.fix;
    return fix === undefined || isAboutSecrets(kind) ? null : { file: 'dockerfile', ...fix };
}

;// CONCATENATED MODULE: ./src/report/report.ts
/** The report's format version; it changes when a field is removed or changes meaning. */
const reportVersion = 1;
/** The report's JSON Schema, `docs/report-schema.json` of the release series that writes this version. */
const reportSchema = 'https://raw.githubusercontent.com/dockweigh/dockweigh/v0/docs/report-schema.json';

// EXTERNAL MODULE: ./src/version.ts
var src_version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/stages/compose.ts




/** Judges, and puts everything known about one image together. */
function composeImage(facts, { name, build, policy }) {
    const { head, base, comparison, lint } = facts;
    const verdict = judge_judge({
        head: head.state === 'measured' ? head.size : null,
        base: base.state === 'measured' ? base.size : null,
        sizeChange: comparison?.sizeChange ?? null,
        wastedBytes: head.state === 'measured' ? head.contents.wastedBytes : null,
        wasteChange: comparison?.wasteChange ?? null,
        headProblem: head.state === 'missing' ? head.message : null,
        baseProblem: base.state === 'missing' ? base.message : null,
        findings: lint.findings,
    }, policy);
    const { file, context, target } = build;
    return {
        subject: { name, dockerfile: file, context, target },
        verdict,
        head,
        base,
        comparison,
        findings: lint.findings,
        findingsFixed: lint.fixed,
        advice: adviseOn(facts),
    };
}
/** Advice on head's image; a base that has no Dockerfile has none of it. */
function adviseOn({ head, base, comparison, savings, lint }) {
    if (head.state === 'missing')
        return [];
    const side = { savings: savings.head, layers: head.layers };
    const { findings } = lint;
    return advise({ head: side, standing: standingOf({ base, comparison, savings }), findings });
}
function standingOf({ base, comparison, savings, }) {
    if (base.state === 'missing')
        return base.reason === 'no-dockerfile' ? 'nothing' : 'unknown';
    if (comparison === null)
        return 'unknown';
    return { base: { savings: savings.base, layers: base.layers }, comparison };
}
/** The whole report; the run's status is the worst of its images'. */
function composeReport(images, rest) {
    const { override = null } = rest;
    return {
        $schema: reportSchema,
        version: reportVersion,
        tool: { name: 'dockweigh', version: src_version/* version */.r },
        subject: rest.subject,
        status: worst(images.map((image) => image.verdict.status)),
        reportOnly: rest.reportOnly,
        images,
        notes: rest.notes,
        ...(override === null ? {} : { override }),
    };
}

;// CONCATENATED MODULE: ./src/stages/describe-run.ts




/** What was compared, for the report. */
function describeRun({ job, event, sides, }) {
    return {
        event: job.event.name,
        repository: `${job.repository.owner}/${job.repository.name}`,
        pullRequest: pullRequestOf(event),
        headCommit: sides.head.commit,
        headShown: sides.headShown,
        baseCommit: sides.base?.commit ?? null,
        baseWhy: sides.baseWhy,
        serverUrl: job.serverUrl,
        runUrl: job.runUrl,
    };
}
/** Why the step fails, in one line for the log; null when it does not. */
function describe_run_explainFailure(report) {
    if (report.status !== 'fail' || report.reportOnly)
        return null;
    const { words } = reportHeadline(report, textMedium);
    const [image, ...others] = report.images;
    if (image?.head.state !== 'missing' || others.length > 0)
        return words;
    return `${words}: ${capMiddle(oneLine(image.head.message), longestReason)}`;
}
const longestReason = 500;

;// CONCATENATED MODULE: ./src/sources/base.ts

/**
 * Decides which commit head is compared with.
 * Fails with `unsafe-event` on `pull_request_target`.
 */
function planBase({ event, checkout, baseRef }) {
    if (event.kind === 'pull-request-target')
        refuse(event.headSha, checkout);
    if (baseRef !== null) {
        return { kind: 'named', name: baseRef, why: `\`${baseRef}\`, named by the input \`base-ref\`` };
    }
    switch (event.kind) {
        case 'pull-request':
            return planPullRequest(event, checkout);
        case 'merge-group':
            return {
                kind: 'commit',
                sha: event.baseSha,
                why: 'the commit this merge group is queued on',
            };
        case 'push':
            return planPush(event, checkout);
        case 'terminal':
            return planTerminal(event);
        case 'other':
            return planBranch(event, checkout);
    }
}
function refuse(headSha, checkout) {
    const isPullRequest = checkout.sha === headSha || checkout.parents.includes(headSha);
    throw (0,errors/* failure */.V)('unsafe-event', {
        situation: isPullRequest
            ? "the pull request's code is checked out"
            : 'the base branch is checked out, so there is nothing of the pull request to weigh',
    });
}
function planPullRequest(event, checkout) {
    const [firstParent, secondParent] = checkout.parents;
    // A pull request's own last commit may be a merge too; only GitHub's test merge has its head as second parent.
    if (firstParent !== undefined && secondParent === event.headSha) {
        return {
            kind: 'commit',
            sha: firstParent,
            why: `the tip of \`${event.baseRef}\` that the checked-out merge commit merges into`,
        };
    }
    return mergeBaseWith(event.baseRef);
}
function planPush(event, checkout) {
    if (event.beforeSha !== null) {
        return {
            kind: 'commit',
            sha: event.beforeSha,
            why: 'the commit this push started from',
            fallback: planFirstParent(checkout),
        };
    }
    return planBranch(event, checkout);
}
function planTerminal({ base }) {
    if (base === null)
        return { kind: 'none', why: 'nothing, as no base was named' };
    if (base.kind === 'merge-base')
        return mergeBaseWith(base.branch);
    return { kind: 'commit', sha: base.sha, why: `\`${base.name}\`` };
}
function planBranch(event, checkout) {
    const onDefault = event.ref === `refs/heads/${event.defaultBranch}`;
    if (!onDefault && event.defaultBranch !== '')
        return mergeBaseWith(event.defaultBranch);
    return planFirstParent(checkout);
}
/** The commit before the one checked out. */
function planFirstParent(checkout) {
    const [parent] = checkout.parents;
    if (parent === undefined)
        return { kind: 'none', why: 'nothing: this is the first commit' };
    return { kind: 'commit', sha: parent, why: 'the commit before this one' };
}
function mergeBaseWith(branch) {
    return { kind: 'merge-base', branch, why: `the merge base with \`${branch}\`` };
}

;// CONCATENATED MODULE: ./src/stages/find-sides.ts

/** Takes head as it is checked out, finds base, and puts base's files beside it. */
async function findSides(question) {
    const { host } = question;
    return host.chapter('Find head and base', async () => {
        const sides = await lookUp(question);
        host.say(`Head is ${sides.head.commit}, as checked out.`);
        host.say(sides.base === null
            ? `Compared with ${sides.baseWhy}.`
            : `Base is ${sides.base.commit}: ${sides.baseWhy}.`);
        return sides;
    });
}
async function lookUp({ repository, event, baseRef, host }) {
    const checkout = await repository.checkout();
    const plan = planBase({ event, checkout, baseRef });
    const found = await resolve(repository, plan);
    const headShown = 'headSha' in event && event.headSha !== '' ? event.headSha : checkout.sha;
    return {
        head: { folder: host.job.workspace, commit: checkout.sha },
        headShown,
        base: found.commit === null ? null : await repository.worktree(found.commit),
        baseWhy: found.why,
    };
}
async function resolve(repository, plan) {
    const commit = await repository.resolve(plan);
    if (commit !== null || plan.kind === 'none')
        return { commit, why: plan.why };
    if (plan.kind === 'commit' && plan.fallback !== undefined)
        return resolve(repository, plan.fallback);
    return { commit: null, why: `nothing: ${plan.why} cannot be fetched` };
}

;// CONCATENATED MODULE: ./src/stages/hide-secrets.ts
const secretName = /(^|_)(api_?key|auth|credentials?|key|pass|passphrase|passw(or)?d|pwd|secret|token)(_|$)/i;
/** Masking a short value would blot out unrelated text all over the log. */
const shortestSecret = 6;
/**
 * Masks build secrets, and build arguments that are named like one, in everything that is printed from here on:
 * as they are, line by line, and in the encodings in which programs print them.
 */
function hideSecrets(config, host) {
    const values = [
        ...config.secrets.map(({ value }) => value),
        ...config.buildArgs
            .map(splitArgument)
            .filter(({ name }) => secretName.test(name))
            .map(({ value }) => value),
    ];
    for (const value of new Set(values.flatMap(variants)))
        host.hide(value);
}
function variants(value) {
    const lines = value.split('\n').map((line) => line.trim());
    return [...lines, Buffer.from(value).toString('base64'), encodeURIComponent(value)].filter((variant) => variant.length >= shortestSecret);
}
function splitArgument(argument) {
    const [name = '', ...rest] = argument.split('=');
    return { name, value: rest.join('=') };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/records/byte-reader.ts

/** What is wrong with the bytes of a record, as the end of a sentence. */
class RecordFault extends Error {
    name = 'RecordFault';
}
/** Starts reading at the first byte. */
function readBytes(bytes) {
    let at = 0;
    return {
        get leftBytes() {
            return bytes.length - at;
        },
        take: (byteCount) => {
            if (byteCount > bytes.length - at)
                throw new RecordFault('it ends too early');
            at += byteCount;
            return bytes.subarray(at - byteCount, at);
        },
    };
}
/** Takes a column of numbers in the machine's own byte order. */
function takeNumbers(reader, { of, length }) {
    const bytes = reader.take(length * of.BYTES_PER_ELEMENT);
    const column = new of(length);
    byte_reader_bytesOf(column).set(bytes);
    return column;
}
/** Takes what `textBytes` made; none of the texts has a NUL. */
function takeTexts(reader, count) {
    const lengths = takeNumbers(reader, { of: Uint32Array, length: count });
    const [byteCount = 0] = takeNumbers(reader, { of: Uint32Array, length: 1 });
    const joined = decodeText(reader.take(byteCount));
    if (joined.includes('\0'))
        throw new RecordFault('a text in it has a NUL');
    const texts = [];
    let at = 0;
    for (const length of lengths) {
        texts.push(joined.slice(at, at + length));
        at += length;
    }
    if (at !== joined.length)
        throw new RecordFault('its texts have other lengths than it says');
    return texts;
}
/** Takes what is UTF-8 throughout. */
function decodeText(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw new RecordFault('a text in it is not UTF-8');
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}
/** Texts in bytes: the length of each in UTF-16 units, the length of all in bytes, and all as UTF-8. */
function byte_reader_textBytes(texts) {
    const joined = Buffer.from(texts.join(''));
    const lengths = Uint32Array.from(texts, (text) => text.length);
    return Buffer.concat([byte_reader_bytesOf(lengths), byte_reader_bytesOf(Uint32Array.of(joined.length)), joined]);
}
/** The bytes of a column as they lie in memory. */
function byte_reader_bytesOf(column) {
    return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

;// CONCATENATED MODULE: ./src/image/json-field.ts


/** The field of an object; a missing one has the value undefined. Fails with `image-invalid` unless the parent is an object. */
function json_field_fieldOf(parent, name) {
    const path = parent.path === '' ? name : `${parent.path}.${name}`;
    const object = asObject(parent);
    return {
        document: parent.document,
        path,
        value: Object.hasOwn(object, name) ? object[name] : undefined,
    };
}
/** Whether a field is missing; `null` counts as missing, since Go writes empty lists and maps so. */
function isAbsent(field) {
    return field.value === undefined || field.value === null;
}
/** Fails with `image-invalid` unless the value is an object. */
function asObject(field) {
    const { value } = field;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw invalidField(field, 'an object');
    }
    return value;
}
/** The elements of a list; none when it is absent. Fails with `image-invalid` for anything else. */
function asList(field) {
    if (isAbsent(field))
        return [];
    if (!Array.isArray(field.value))
        throw invalidField(field, 'a list');
    return field.value.map((value, index) => ({
        document: field.document,
        path: `${field.path}[${index}]`,
        value,
    }));
}
/** Fails with `image-invalid` unless the value is a text. */
function asText(field) {
    if (typeof field.value !== 'string')
        throw invalidField(field, 'a text');
    return field.value;
}
/** A text, or the empty text when it is absent. */
function asOptionalText(field) {
    return isAbsent(field) ? '' : asText(field);
}
/** A list of texts; empty when it is absent. */
function asTexts(field) {
    return asList(field).map(asText);
}
/** Fails with `image-invalid` unless the value is a sha256 digest. */
function asDigest(field) {
    const text = asText(field);
    if (!(0,image_digest/* isDigest */.Bc)(text))
        throw invalidField(field, 'a sha256 digest');
    return text;
}
/** Fails with `image-invalid` unless the value is a whole number of bytes that JavaScript can hold exactly. */
function asSizeBytes(field) {
    const { value } = field;
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
        throw invalidField(field, 'a size in bytes');
    }
    return value;
}
/** The error for a field that is not what the specification says. */
function invalidField(field, expected) {
    const where = field.path === '' ? 'It' : `\`${field.path}\``;
    const actual = isAbsent(field) ? 'missing' : JSON.stringify(field.value).slice(0, 80);
    return (0,errors/* failure */.V)('image-invalid', {
        what: field.document,
        detail: `${where} is ${actual}, not ${expected}.`,
    });
}

;// CONCATENATED MODULE: ./src/records/facts.ts

const layerLimit = 4096;
const sources = ['provenance', 'history', 'none'];
const cacheFates = ['imported', 'not-used', 'failed'];
/** The facts of a record, and nothing else that the object may carry. */
function facts_describeFacts(record) {
    const { imageKey, inputsDigest, commit, recordedAt, image, origins, build } = record;
    return { imageKey, inputsDigest, commit, recordedAt, image, origins, build };
}
/** Checks untrusted JSON, and copies what it must hold. Fails with `image-invalid`, naming the field. */
function readFacts(value) {
    const root = { value, document: 'The record', path: '' };
    const image = readImage(json_field_fieldOf(root, 'image'));
    const origins = readOrigins(json_field_fieldOf(root, 'origins'));
    if (origins.origins.length !== image.layers.length) {
        throw invalidField(json_field_fieldOf(root, 'origins'), `one for each of ${image.layers.length} layers`);
    }
    return {
        imageKey: asMatch(json_field_fieldOf(root, 'imageKey'), /^[\w.-]{0,64}$/, 'the key of an image'),
        inputsDigest: asMatch(json_field_fieldOf(root, 'inputsDigest'), /^[0-9a-f]{64}$/, 'a sha256'),
        commit: asMatch(json_field_fieldOf(root, 'commit'), /^[0-9a-f]{40}$/, 'a commit'),
        recordedAt: readTime(json_field_fieldOf(root, 'recordedAt')),
        image,
        origins,
        build: readBuild(json_field_fieldOf(root, 'build')),
    };
}
function readImage(field) {
    const layers = asList(json_field_fieldOf(field, 'layers')).map(readLayer);
    if (layers.length > layerLimit) {
        throw invalidField(json_field_fieldOf(field, 'layers'), `at most ${layerLimit} layers`);
    }
    return {
        digest: asDigest(json_field_fieldOf(field, 'digest')),
        platform: readPlatform(json_field_fieldOf(field, 'platform')),
        settings: readSettings(json_field_fieldOf(field, 'settings')),
        history: asList(json_field_fieldOf(field, 'history')).map(readHistory),
        layers,
    };
}
function readLayer(field) {
    return {
        mediaType: asText(json_field_fieldOf(field, 'mediaType')),
        digest: asDigest(json_field_fieldOf(field, 'digest')),
        sizeBytes: asSizeBytes(json_field_fieldOf(field, 'sizeBytes')),
        diffId: asDigest(json_field_fieldOf(field, 'diffId')),
    };
}
function readPlatform(field) {
    const os = asText(json_field_fieldOf(field, 'os'));
    const architecture = asText(json_field_fieldOf(field, 'architecture'));
    const variant = json_field_fieldOf(field, 'variant');
    return isAbsent(variant) ? { os, architecture } : { os, architecture, variant: asText(variant) };
}
function readSettings(field) {
    const labels = json_field_fieldOf(field, 'labels');
    return {
        entrypoint: asTexts(json_field_fieldOf(field, 'entrypoint')),
        command: asTexts(json_field_fieldOf(field, 'command')),
        environment: asTexts(json_field_fieldOf(field, 'environment')),
        user: asText(json_field_fieldOf(field, 'user')),
        workingDirectory: asText(json_field_fieldOf(field, 'workingDirectory')),
        exposedPorts: asTexts(json_field_fieldOf(field, 'exposedPorts')),
        volumes: asTexts(json_field_fieldOf(field, 'volumes')),
        labels: Object.fromEntries(Object.keys(asObject(labels)).map((name) => [name, asText(json_field_fieldOf(labels, name))])),
    };
}
function readHistory(field) {
    const emptyLayer = json_field_fieldOf(field, 'emptyLayer');
    if (typeof emptyLayer.value !== 'boolean')
        throw invalidField(emptyLayer, 'true or false');
    return {
        createdBy: asText(json_field_fieldOf(field, 'createdBy')),
        comment: asText(json_field_fieldOf(field, 'comment')),
        emptyLayer: emptyLayer.value,
    };
}
function readOrigins(field) {
    return {
        origins: asList(json_field_fieldOf(field, 'origins')).map(readOrigin),
        source: asOneOf(json_field_fieldOf(field, 'source'), sources),
    };
}
function readOrigin(field) {
    const kind = asOneOf(json_field_fieldOf(field, 'kind'), ['instruction', 'base-image', 'unknown']);
    if (kind === 'unknown')
        return { kind };
    if (kind === 'base-image') {
        return {
            kind,
            reference: asText(json_field_fieldOf(field, 'reference')),
            line: asSizeBytes(json_field_fieldOf(field, 'line')),
        };
    }
    return {
        kind,
        file: asText(json_field_fieldOf(field, 'file')),
        stage: asText(json_field_fieldOf(field, 'stage')),
        startLine: asSizeBytes(json_field_fieldOf(field, 'startLine')),
        endLine: asSizeBytes(json_field_fieldOf(field, 'endLine')),
        text: asText(json_field_fieldOf(field, 'text')),
    };
}
function readBuild(field) {
    return {
        durationMs: asDuration(json_field_fieldOf(field, 'durationMs')),
        stepsBuilt: asSizeBytes(json_field_fieldOf(field, 'stepsBuilt')),
        stepsCached: asSizeBytes(json_field_fieldOf(field, 'stepsCached')),
        cache: asOneOf(json_field_fieldOf(field, 'cache'), cacheFates),
    };
}
function asDuration(field) {
    const { value } = field;
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0)
        return value;
    throw invalidField(field, 'a time in milliseconds');
}
function readTime(field) {
    const text = asMatch(field, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/, 'a time in UTC');
    if (Number.isNaN(Date.parse(text)))
        throw invalidField(field, 'a time in UTC');
    return text;
}
function asOneOf(field, allowed) {
    const found = allowed.find((one) => one === field.value);
    if (found === undefined)
        throw invalidField(field, `one of ${allowed.join(', ')}`);
    return found;
}
function asMatch(field, pattern, expected) {
    const text = asText(field);
    if (!pattern.test(text))
        throw invalidField(field, expected);
    return text;
}

// EXTERNAL MODULE: ./src/image/entry-table.ts
var entry_table = __webpack_require__(5244);
// EXTERNAL MODULE: ./src/image/fingerprint.ts
var fingerprint = __webpack_require__(7501);
;// CONCATENATED MODULE: ./src/records/entry-columns.ts




/** The number of a type in records; new ones go to the end. */
const typeNumbers = [
    'file',
    'directory',
    'symlink',
    'hardlink',
    'character-device',
    'block-device',
    'fifo',
];
const pathLimitCharacters = 4096;
const modeLimit = 0o7777;
const whiteoutPrefix = '.wh.';
/** The entries of a layer in columns, one after the other. */
function entry_columns_encodeEntries(entries) {
    const { length } = entries;
    const columns = {
        types: new Uint8Array(length),
        modes: new Uint16Array(length),
        uids: new Float64Array(length),
        gids: new Float64Array(length),
        sizes: new Float64Array(length),
        marks: new Uint8Array(length),
    };
    const paths = [];
    const targets = [];
    const fingerprints = [];
    for (let index = 0; index < length; index++) {
        columns.types[index] = typeNumbers.indexOf(entries.type(index));
        columns.modes[index] = entries.mode(index);
        columns.uids[index] = entries.uid(index);
        columns.gids[index] = entries.gid(index);
        columns.sizes[index] = entries.sizeBytes(index);
        paths.push(entries.path(index));
        targets.push(entries.linkTarget(index));
        const fingerprint = entries.fingerprint(index);
        columns.marks[index] = fingerprint === null ? 0 : 1;
        if (fingerprint !== null)
            fingerprints.push(fingerprint);
    }
    return [
        columns.types,
        bytesOf(columns.modes),
        bytesOf(columns.uids),
        bytesOf(columns.gids),
        bytesOf(columns.sizes),
        textBytes(paths),
        textBytes(targets),
        columns.marks,
        ...fingerprints,
    ];
}
/** Reads what `encodeEntries` made. Fails with `RecordFault` for anything that no layer's archive gives. */
function decodeEntries(reader, length) {
    const columns = takeColumns(reader, length);
    const marks = takeNumbers(reader, { of: Uint8Array, length });
    const table = (0,entry_table/* buildEntryTable */.x1)();
    for (let index = 0; index < length; index++) {
        const head = headAt(columns, index);
        requirePath(head);
        requireAttributes(head);
        requireLink(head);
        table.add(head);
        if (isMarked(marks[index], head))
            table.setFingerprint(index, reader.take(fingerprint/* fingerprintBytes */.S));
    }
    return table.finish();
}
function takeColumns(reader, length) {
    return {
        types: takeNumbers(reader, { of: Uint8Array, length }),
        modes: takeNumbers(reader, { of: Uint16Array, length }),
        uids: takeNumbers(reader, { of: Float64Array, length }),
        gids: takeNumbers(reader, { of: Float64Array, length }),
        sizes: takeNumbers(reader, { of: Float64Array, length }),
        paths: takeTexts(reader, length),
        targets: takeTexts(reader, length),
    };
}
function headAt(columns, index) {
    const type = typeNumbers[columns.types[index] ?? typeNumbers.length];
    if (type === undefined)
        throw new RecordFault('an entry in it has a type that is none');
    return {
        path: columns.paths[index] ?? '',
        type,
        mode: columns.modes[index] ?? 0,
        uid: columns.uids[index] ?? 0,
        gid: columns.gids[index] ?? 0,
        sizeBytes: columns.sizes[index] ?? 0,
        linkTarget: columns.targets[index] ?? '',
    };
}
/** Fails with `RecordFault` unless a path is one that a layer can have: cleaned, and within Linux's limits. */
function requireCleanPath(path) {
    if (path.length > pathLimitCharacters || (0,image_path/* cleanPath */.ts)(path) !== path) {
        throw new RecordFault(`it has the path ${JSON.stringify(path.slice(0, 80))}`);
    }
}
function requirePath({ path, type }) {
    requireCleanPath(path);
    const isRoot = path === '' && type !== 'directory';
    const isMarker = path.includes(whiteoutPrefix) && (0,image_path/* baseName */.Fl)(path).startsWith(whiteoutPrefix);
    if (isRoot || isMarker) {
        throw new RecordFault(`it has a ${type} with the path ${JSON.stringify(path.slice(0, 80))}`);
    }
}
function requireAttributes({ path, mode, uid, gid, sizeBytes }) {
    const areNumbers = Number.isSafeInteger(uid) && Number.isSafeInteger(gid);
    if (areNumbers && mode <= modeLimit && Number.isSafeInteger(sizeBytes) && sizeBytes >= 0)
        return;
    throw new RecordFault(`the mode, owner or size of ${JSON.stringify(path.slice(0, 80))} is none`);
}
function requireLink({ path, type, linkTarget }) {
    if (type === 'hardlink')
        requireCleanPath(linkTarget);
    if (type === 'symlink' || type === 'hardlink' || linkTarget === '')
        return;
    throw new RecordFault(`${JSON.stringify(path.slice(0, 80))} is no link but has a target`);
}
function isMarked(mark, { path, type }) {
    if (mark === 0)
        return false;
    if (mark === 1 && type === 'file')
        return true;
    throw new RecordFault(`the fingerprint of ${JSON.stringify(path.slice(0, 80))} is none`);
}

;// CONCATENATED MODULE: ./src/records/layer-codec.ts


/** Where the layer recorder stops, too. */
const entryLimit = 4_000_000;
/**
 * What a layer holds, in bytes: unpacked size; how many entries, whiteouts, opaque directories, kept and unkept files
 * there are; these in turn; the sizes and the contents of the kept files. Digests and sizes are the image's.
 */
function layer_codec_encodeLayer(layer) {
    const { entries, whiteouts, opaqueDirectories, keptFiles, unkeptFiles } = layer;
    const kept = [...keptFiles.values()];
    const lists = [whiteouts, opaqueDirectories, [...keptFiles.keys()], unkeptFiles];
    return [
        bytesOf(Float64Array.of(layer.unpackedBytes)),
        bytesOf(Uint32Array.of(entries.length, ...lists.map((list) => list.length))),
        ...encodeEntries(entries),
        ...lists.map(textBytes),
        bytesOf(Uint32Array.from(kept, (content) => content.length)),
        ...kept,
    ];
}
/** Reads what `encodeLayer` made of the layer that a descriptor names. Fails with `RecordFault`. */
function decodeLayer(reader, descriptor) {
    const [unpackedBytes = -1] = takeNumbers(reader, { of: Float64Array, length: 1 });
    const [entryCount = 0, ...counts] = takeNumbers(reader, { of: Uint32Array, length: 5 });
    if (entryCount > entryLimit)
        throw new RecordFault(`a layer in it has ${entryCount} entries`);
    const entries = decodeEntries(reader, entryCount);
    const [whiteouts, opaqueDirectories, keptPaths, unkeptFiles] = counts.map((count) => takePaths(reader, count));
    const layer = {
        digest: descriptor.digest,
        diffId: descriptor.diffId,
        compressedBytes: descriptor.sizeBytes,
        entries,
        unpackedBytes,
        whiteouts: whiteouts ?? [],
        opaqueDirectories: opaqueDirectories ?? [],
        keptFiles: takeContents(reader, keptPaths ?? []),
        unkeptFiles: unkeptFiles ?? [],
    };
    if (layer.whiteouts.includes(''))
        throw new RecordFault('a layer in it removes the root');
    requireSizes(layer);
    requireKeptFiles(layer);
    return layer;
}
function takePaths(reader, count) {
    const paths = takeTexts(reader, count);
    paths.forEach(requireCleanPath);
    if (new Set(paths).size !== paths.length)
        throw new RecordFault('it lists a path twice');
    return paths;
}
function takeContents(reader, paths) {
    const sizes = takeNumbers(reader, { of: Uint32Array, length: paths.length });
    return new Map(paths.map((path, index) => [path, Uint8Array.from(reader.take(sizes[index] ?? 0))]));
}
/** Entries that are not listed, as whiteouts, may have sizes as well; no layer unpacks to less than its entries. */
function requireSizes({ entries, unpackedBytes }) {
    let sum = 0;
    for (let index = 0; index < entries.length; index++)
        sum += entries.sizeBytes(index);
    if (Number.isSafeInteger(unpackedBytes) && sum <= unpackedBytes)
        return;
    throw new RecordFault(`a layer in it unpacks to ${unpackedBytes} bytes, its entries to ${sum}`);
}
function requireKeptFiles({ entries, keptFiles }) {
    const missing = new Set(keptFiles.keys());
    for (let index = 0; missing.size > 0 && index < entries.length; index++) {
        const size = keptFiles.get(entries.path(index))?.length;
        if (size === entries.sizeBytes(index) && entries.type(index) === 'file') {
            missing.delete(entries.path(index));
        }
    }
    if (missing.size > 0)
        throw new RecordFault('it keeps the content of a file that no layer has');
}

;// CONCATENATED MODULE: ./src/records/record.ts
/**
 * Version of what records hold and how; a part of their keys, so that versions never meet in a cache.
 * Raise it when a field, its meaning or the fingerprint of files changes.
 */
const record_recordVersion = 1;
/** The largest record that is kept or read. */
const recordLimitBytes = 256 * 1024 * 1024;
/** Why a record is not the one wanted, as the end of a sentence; null when it is. */
function checkRecord(record, expected) {
    if (record.imageKey !== expected.imageKey) {
        return `it is of the image ${record.imageKey}, not ${expected.imageKey}`;
    }
    if (record.inputsDigest !== expected.inputsDigest)
        return 'its build inputs are others';
    if (expected.commit !== null && record.commit !== expected.commit) {
        return `it is of the commit ${record.commit}, not ${expected.commit}`;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/records/codec.ts






/** `DWGR`; reads otherwise on a machine with another byte order, where the columns would, too. */
const magic = 0x52475744;
/** The part that is JSON; a hundred times what an image's configuration has. */
const factsLimitBytes = 16 * 1024 * 1024;
const headerWords = 4;
/**
 * Puts a record in bytes, uncompressed: a header of magic number, version, CRC-32 of what follows and the length of
 * the facts; the facts as JSON; the layers in columns. About 110 bytes an entry.
 */
function codec_encodeRecord(record) {
    const facts = Buffer.from(JSON.stringify(describeFacts(record)));
    const body = Buffer.concat([facts, ...record.layers.flatMap(encodeLayer)]);
    const header = Uint32Array.of(magic, recordVersion, crc32(body), facts.length);
    return Buffer.concat([bytesOf(header), body]);
}
/**
 * Reads untrusted bytes. Refuses what is damaged, of another version, too large, or not what measuring an image can
 * give; a record that was made up with care is not told from a true one. Never throws.
 */
function decodeRecord(bytes) {
    try {
        return { kind: 'read', record: decode(bytes) };
    }
    catch (error) {
        if (error instanceof RecordFault)
            return { kind: 'refused', why: error.message };
        if (error instanceof errors/* ActionError */.l)
            return { kind: 'refused', why: asEnding(error.message) };
        return { kind: 'refused', why: 'it cannot be read' };
    }
}
function decode(bytes) {
    if (bytes.length > recordLimitBytes)
        throw new RecordFault(`it has ${bytes.length} bytes`);
    const reader = readBytes(bytes);
    const [mark, version, checksum, factsBytes = 0] = takeNumbers(reader, {
        of: Uint32Array,
        length: headerWords,
    });
    if (mark !== magic)
        throw new RecordFault('it is no record');
    if (version !== record_recordVersion) {
        throw new RecordFault(`it is of version ${String(version)}, not ${record_recordVersion}`);
    }
    if (checksum !== (0,external_node_zlib_.crc32)(bytes.subarray(headerWords * Uint32Array.BYTES_PER_ELEMENT))) {
        throw new RecordFault('it is damaged');
    }
    if (factsBytes > factsLimitBytes)
        throw new RecordFault(`its facts have ${factsBytes} bytes`);
    return decodeBody(reader, factsBytes);
}
function decodeBody(reader, factsBytes) {
    const facts = readFacts(parseJson(decodeText(reader.take(factsBytes))));
    let entryCount = 0;
    const layers = facts.image.layers.map((descriptor) => {
        const layer = decodeLayer(reader, descriptor);
        entryCount += layer.entries.length;
        if (entryCount > entryLimit)
            throw new RecordFault(`it has more than ${entryLimit} entries`);
        return layer;
    });
    if (reader.leftBytes > 0)
        throw new RecordFault(`it has ${reader.leftBytes} bytes too many`);
    return { ...facts, layers };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new RecordFault('its facts are not JSON');
    }
}
/** A sentence that begins with `The record` as the end of one. */
function asEnding(sentence) {
    return sentence.replace(/^The record of the image is not valid: /, '').replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./src/records/key.ts



/** The key of an image's record at a commit. */
function recordKey(of) {
    const prefix = `dockweigh-record-${record_recordVersion}-${of.imageKey}-${of.inputsDigest}-`;
    return { exact: prefix + of.commit, prefix };
}
/**
 * The sha256, in hexadecimal, of everything but the commit that shapes an image. Of secrets and SSH agents only the
 * ids count, as in BuildKit's own cache keys. Labels do not count, because they shape no
 * layer and often name the commit; cache, builder, `pull`, `no-cache` and time limits do not, either.
 * `environment` is what buildx is started with: it takes the values of bare build arguments, SOURCE_DATE_EPOCH and
 * DOCKER_DEFAULT_PLATFORM from there. Without a platform the architecture of the runner counts.
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/
 */
function inputsDigest(inputs, environment) {
    const secrets = [...inputs.secrets, ...inputs.secretFiles, ...inputs.secretEnvs];
    const shape = {
        context: inputs.context,
        file: inputs.file,
        target: inputs.target,
        platforms: findPlatforms(inputs, environment),
        buildArgs: inputs.buildArgs.map((argument) => resolveArgument(argument, environment)),
        sourceDateEpoch: environment['SOURCE_DATE_EPOCH'] ?? null,
        buildContexts: inputs.buildContexts.map(({ name, value }) => [name, value]),
        addHosts: inputs.addHosts,
        network: inputs.network,
        secrets: sortUnique(secrets.map(({ name }) => name)),
        ssh: sortUnique(inputs.ssh.map(idOf)),
        form: layerForm(inputs.shipping),
    };
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(shape)).digest('hex');
}
function findPlatforms({ platforms }, environment) {
    if (platforms.length > 0)
        return platforms;
    return [environment['DOCKER_DEFAULT_PLATFORM'] ?? null, environment['RUNNER_ARCH'] ?? null];
}
/** Name and value; buildx leaves out an argument without either. */
function resolveArgument(argument, environment) {
    const equals = argument.indexOf('=');
    if (equals === -1)
        return [argument, environment[argument] ?? null];
    return [argument.slice(0, equals), argument.slice(equals + 1)];
}
/** The id in buildx's `default` or `id=path`. */
function idOf(agent) {
    return agent.split('=')[0] ?? agent;
}
function sortUnique(texts) {
    return [...new Set(texts)].sort();
}

;// CONCATENATED MODULE: ./src/stages/find-baselines.ts




/** The platforms that an image is weighed for; null is the only one that it has. */
function platformsOf({ platforms }) {
    return platforms.length === 0 ? [null] : platforms;
}
/** Looks for what earlier runs measured of an image, in the order of its platforms. Never fails. */
function findBaselines(question) {
    return Promise.all(platformsOf(question.build).map((platform) => findBaseline(platform, question)));
}
async function findBaseline(platform, { build, listedAs, baseCommit, records, say }) {
    const nothing = { platform, base: null, known: [] };
    const expected = find_baselines_expectRecord({ build, listedAs, platform, commit: baseCommit }, records);
    const found = await records.find(find_baselines_keyOf(expected));
    if (found.kind === 'none') {
        if (found.why !== null)
            say(`Measurements of earlier runs cannot be used: ${found.why}.`);
        return nothing;
    }
    const decoded = decodeRecord(found.bytes);
    if (decoded.kind === 'refused') {
        say(`The measurement of an earlier run is not used: ${decoded.why}.`);
        return nothing;
    }
    const record = labelled(decoded.record, build.labels);
    const known = record.layers;
    if (checkRecord(record, { ...expected, commit: null }) !== null)
        return nothing;
    if (baseCommit === null || checkRecord(record, expected) !== null)
        return { ...nothing, known };
    const ageMs = Math.max(0, records.now().getTime() - Date.parse(record.recordedAt));
    return { platform, base: { record, ageMs }, known };
}
/** Labels are no part of a record's key: base carries those that it would be built with in this run. */
function labelled(record, labels) {
    const { image } = record;
    const given = labels.map((label) => {
        const [name = '', ...value] = label.split('=');
        return [name, value.join('=')];
    });
    const settings = {
        ...image.settings,
        labels: { ...image.settings.labels, ...Object.fromEntries(given) },
    };
    return { ...record, image: { ...image, settings } };
}
/** What a record of an image has to be of. */
function find_baselines_expectRecord(of, { environment }) {
    const platforms = of.platform === null ? [] : [of.platform];
    const inputs = { ...of.build, platforms };
    return {
        imageKey: cache_imageKey(inputs, of.listedAs),
        inputsDigest: inputsDigest(inputs, environment),
        commit: of.commit,
    };
}
/** Where a record is kept. Without a commit only the newest record of the image can be found. */
function find_baselines_keyOf({ commit, ...of }) {
    return recordKey({ ...of, commit: commit ?? 'none' });
}

;// CONCATENATED MODULE: ./src/stages/keep-records.ts


/**
 * What of this run's measurements a later run will ask for: base, which the pull request's next push is compared with,
 * and outside pull requests head, which the pull requests to come are compared with.
 */
function freshMeasurements(images, { sides, event }) {
    return images.flatMap(({ measurements: { head, base }, ...of }) => [
        ...(base && sides.base ? [{ ...base, of, commit: sides.base.commit }] : []),
        ...(head && event.kind !== 'pull-request' ? [{ ...head, of, commit: sides.head.commit }] : []),
    ]);
}
/** Keeps measurements for later runs. A place that refuses is said once, in the log. Never fails. */
async function keep_records_keepRecords(fresh, { records, host, }) {
    if (fresh.length === 0 || records === undefined)
        return;
    await host.chapter('Keep the measurements for later runs', async () => {
        for (const measurement of fresh) {
            const why = await keepRecord(measurement, records);
            const { name } = measurement.of.plan;
            const commit = measurement.commit.slice(0, 7);
            host.say(why === null ? `${name} at ${commit}: kept.` : `Not kept: ${why}.`);
            if (why !== null)
                return;
        }
    });
}
/** Returns why it is not kept, as the end of a sentence; null when it is. */
async function keepRecord({ of, commit, image, origins, build, layers }, records) {
    const { build: config, listedAs } = of.plan;
    const { platform } = of;
    const expected = expectRecord({ build: config, listedAs, platform, commit }, records);
    const recordedAt = records.now().toISOString();
    const bytes = encodeRecord({ ...expected, commit, recordedAt, image, origins, build, layers });
    const saved = await records.save(keyOf(expected), bytes);
    return saved.kind === 'failed' ? saved.why : null;
}

// EXTERNAL MODULE: ./src/stages/lint-recipes.ts + 7 modules
var lint_recipes = __webpack_require__(5072);
// EXTERNAL MODULE: ./src/analysis/weight.ts
var weight = __webpack_require__(5912);
;// CONCATENATED MODULE: ./src/analysis/packages/known-names.ts
const names = new Set([
    'status',
    'installed',
    'rpmdb.sqlite',
    'rpmdb.sqlite-wal',
    'Packages',
    'Packages.db',
    'package.json',
    'METADATA',
    'RECORD',
    'PKG-INFO',
]);
const endings = /\.(?:egg-info|gemspec|jar|war|ear|list)$/;
/**
 * Whether a file may say something of packages, by the end of its path. Most files do not, and asking this first is many
 * times faster than matching whole paths. Of dpkg's `status.d` all files do: they have packages' names.
 */
function hasKnownName(name, isInStatusDirectory) {
    return names.has(name) || endings.test(name) || isInStatusDirectory();
}

;// CONCATENATED MODULE: ./src/analysis/packages/control-files.ts
/**
 * Reads paragraphs of `Field: value` lines, parted by empty lines, as Debian control files (deb822) and Python's
 * METADATA have them. Continuation lines, which begin with a blank, are passed over.
 */
function* readParagraphs(text) {
    let paragraph = new Map();
    for (const line of text.split('\n')) {
        if (line.trim() === '') {
            if (paragraph.size > 0)
                yield paragraph;
            paragraph = new Map();
            continue;
        }
        const colon = line.indexOf(':');
        if (colon < 1 || line.startsWith(' ') || line.startsWith('\t'))
            continue;
        const field = line.slice(0, colon).toLowerCase();
        if (!paragraph.has(field))
            paragraph.set(field, line.slice(colon + 1).trim());
    }
    if (paragraph.size > 0)
        yield paragraph;
}
/** Reads the records of Alpine's installed database, `K:value` lines parted by empty lines (apk-tools, apk-v2). */
function* readApkRecords(text) {
    for (const block of text.split(/\n\n+/)) {
        const record = new Map();
        for (const line of block.split('\n')) {
            if (line[1] === ':' && !record.has(line[0] ?? ''))
                record.set(line[0] ?? '', line.slice(2).trim());
        }
        if (record.size > 0)
            yield record;
    }
}

;// CONCATENATED MODULE: ./src/analysis/packages/language-packages.ts

const npmManifest = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@][^/]*\/package\.json$/;
const pythonMetadata = /(?:^|\/)[^/]+\.(?:dist-info\/METADATA|egg-info(?:\/PKG-INFO)?)$/;
const pythonRecord = /(?:^|\/)[^/]+\.dist-info\/RECORD$/;
const gemSpecification = /^(.*\/)specifications\/([^/]+?)-(\d[^/]*)\.gemspec$/;
const javaArchive = /(?:^|\/)([^/]+?)-(\d[^/]*?)\.(?:jar|war|ear)$/;
/** Whether the content of a path is needed to know a package. */
function isLanguageMetadata(path) {
    return npmManifest.test(path) || pythonMetadata.test(path) || pythonRecord.test(path);
}
/** Whether the path alone names a package. */
function isNamedPackage(path) {
    return gemSpecification.test(path) || javaArchive.test(path);
}
/** The package that a file proves; null for files of none, or whose content does not say it. */
function readLanguagePackage(file) {
    if (npmManifest.test(file.path))
        return readNpm(file);
    if (pythonMetadata.test(file.path))
        return readPython(file);
    return readByName(file);
}
/** The bytes of a Python package: the sizes its RECORD lists (Python packaging, "Recording installed projects"). */
function readRecordedBytes(record) {
    if (record.text === null)
        return null;
    const sizes = record.text.split('\n').map((line) => Number(/,(\d+)\r?$/.exec(line)?.[1] ?? 0));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return Number.isSafeInteger(total) ? total : null;
}
function readNpm(file) {
    const manifest = language_packages_parseObject(file.text);
    const { name, version } = manifest;
    if (typeof name !== 'string' || typeof version !== 'string')
        return null;
    return found('npm', {
        file,
        name,
        version,
        directory: file.path.slice(0, -'/package.json'.length),
    });
}
function readPython(file) {
    const [paragraph] = file.text === null ? [] : readParagraphs(file.text);
    const name = paragraph?.get('name');
    const version = paragraph?.get('version');
    if (name === undefined || version === undefined)
        return null;
    return found('pypi', { file, name, version, directory: null });
}
function readByName(file) {
    const gem = gemSpecification.exec(file.path);
    if (gem) {
        const [, root = '', name = '', version = ''] = gem;
        return found('gem', { file, name, version, directory: `${root}gems/${name}-${version}` });
    }
    const [, name, version] = javaArchive.exec(file.path) ?? [];
    if (name === undefined || version === undefined)
        return null;
    const archive = found('maven', { file, name, version, directory: null });
    return { ...archive, sizeBytes: file.sizeBytes };
}
function found(type, facts) {
    const { file, name, version, directory } = facts;
    return { type, name, version, sizeBytes: null, path: file.path, directory };
}
function language_packages_parseObject(text) {
    try {
        const value = JSON.parse(text ?? '');
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./src/analysis/packages/rpm-format.ts
/** Bytes that rpm would not have written. The message ends a sentence that begins with "it is damaged:". */
class RpmFormatError extends Error {
}

;// CONCATENATED MODULE: ./src/analysis/packages/rpm-header.ts

const tagName = 1000;
const tagVersion = 1001;
const tagRelease = 1002;
const tagEpoch = 1003;
const tagSize = 1009;
const tagLongSize = 5009;
const wantedTags = new Set([tagName, tagVersion, tagRelease, tagEpoch, tagSize, tagLongSize]);
const typeInt32 = 4;
const typeInt64 = 5;
const typeString = 6;
const prefixBytes = 8;
const entryBytes = 16;
/** More entries than rpm itself takes (lib/header.c, `hdrchkTags`). */
const rpm_header_entryLimit = 65_536;
/** Names and versions are short; a longer text is an attack on the report. */
const textLimitBytes = 1024;
/**
 * Reads a header as rpm's databases store it: the number of entries, the length of the data, the entries, the data, all
 * big endian (https://rpm.org/docs/latest/manual/format_header.html, without the magic). Fails with `RpmFormatError`.
 */
function readRpmHeader(blob) {
    const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
    const entryCount = blob.length < prefixBytes ? rpm_header_entryLimit : view.getUint32(0);
    const dataStart = prefixBytes + entryCount * entryBytes;
    if (entryCount >= rpm_header_entryLimit || dataStart + view.getUint32(4) !== blob.length) {
        throw new RpmFormatError('a header has another length than it says');
    }
    const entries = findEntries(view, entryCount);
    const data = blob.subarray(dataStart);
    const text = (tag) => rpm_header_readText(data, entries.get(tag));
    const epoch = readNumber(data, entries.get(tagEpoch));
    return {
        name: text(tagName),
        version: `${epoch === null ? '' : `${epoch}:`}${text(tagVersion)}-${text(tagRelease)}`,
        sizeBytes: readNumber(data, entries.get(tagLongSize)) ?? readNumber(data, entries.get(tagSize)),
    };
}
function findEntries(view, count) {
    const entries = new Map();
    for (let index = 0; index < count; index++) {
        const at = prefixBytes + index * entryBytes;
        const tag = view.getUint32(at);
        if (!wantedTags.has(tag) || entries.has(tag))
            continue;
        entries.set(tag, {
            type: view.getUint32(at + 4),
            offset: view.getUint32(at + 8),
            count: view.getUint32(at + 12),
        });
    }
    return entries;
}
function rpm_header_readText(data, entry) {
    if (entry?.type !== typeString || entry.count !== 1) {
        throw new RpmFormatError('a header lacks a name, a version or a release');
    }
    const longest = data.subarray(entry.offset, entry.offset + textLimitBytes + 1);
    const end = longest.indexOf(0);
    if (end < 1)
        throw new RpmFormatError('a name, a version or a release is empty or has no end');
    return new TextDecoder().decode(longest.subarray(0, end));
}
/** An unsigned number; null when the header has none. */
function readNumber(data, entry) {
    if (entry === undefined)
        return null;
    const { type, offset, count } = entry;
    const bytes = type === typeInt64 ? 8 : 4;
    const known = type === typeInt32 || type === typeInt64;
    if (!known || count !== 1 || offset + bytes > data.length) {
        throw new RpmFormatError('an epoch or a size is not a number');
    }
    const view = new DataView(data.buffer, data.byteOffset + offset, bytes);
    const value = type === typeInt64 ? Number(view.getBigUint64(0)) : view.getUint32(0);
    if (!Number.isSafeInteger(value))
        throw new RpmFormatError('a size is too large to be counted');
    return value;
}

;// CONCATENATED MODULE: ./src/analysis/packages/rpm-ndb.ts

/** What the parts of the file begin or end with, read as little endian. */
const marks = { RpmP: 0x506d7052, Slot: 0x746f6c53, BlbS: 0x53626c42, BlbE: 0x45626c42 };
const rpm_ndb_slotBytes = 16;
const blockBytes = 16;
const pageBytes = 4096;
const headBytes = 16;
const tailBytes = 12;
/** The file's own header takes the place of the first slots. */
const firstSlot = 2;
/**
 * The headers of a `Packages.db`, in the order of its slots: SUSE's database, of which rpm's lib/backend/ndb/rpmpkg.c is
 * the only description. All headers together must fit behind the slots, so that a crafted file takes no more time than
 * its size is worth. Fails with `RpmFormatError`.
 */
function* readNdbHeaders(file) {
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    const slotCount = countSlots(view);
    let leftBytes = file.length - slotCount * rpm_ndb_slotBytes;
    for (let slot = firstSlot; slot < slotCount; slot++) {
        const at = slot * rpm_ndb_slotBytes;
        if (view.getUint32(at, true) !== marks.Slot)
            throw new RpmFormatError('a slot lacks its mark');
        const start = view.getUint32(at + 8, true) * blockBytes;
        if (start === 0)
            continue;
        const blob = readBlob(view, { start, number: view.getUint32(at + 4, true) });
        leftBytes -= headBytes + blob.length + tailBytes;
        if (leftBytes < 0)
            throw new RpmFormatError('its headers overlap');
        yield blob;
    }
}
function countSlots(view) {
    if (view.byteLength < pageBytes ||
        view.getUint32(0, true) !== marks.RpmP ||
        view.getUint32(4, true) !== 0) {
        throw new RpmFormatError("it does not begin as rpm's database does");
    }
    const pages = view.getUint32(12, true);
    if (pages * pageBytes > view.byteLength)
        throw new RpmFormatError('its end is missing');
    return pages * (pageBytes / rpm_ndb_slotBytes);
}
/** The checksum is not verified: rpm does not either when it reads. */
function readBlob(view, { start, number }) {
    const from = start + headBytes;
    if (from > view.byteLength)
        throw new RpmFormatError('a slot points behind its end');
    const length = view.getUint32(start + 12, true);
    const blocks = Math.ceil((headBytes + length + tailBytes) / blockBytes);
    const to = start + blocks * blockBytes;
    const isWhole = view.getUint32(start, true) === marks.BlbS &&
        view.getUint32(start + 4, true) === number &&
        to <= view.byteLength &&
        view.getUint32(to - 8, true) === length &&
        view.getUint32(to - 4, true) === marks.BlbE;
    if (!isWhole)
        throw new RpmFormatError('a slot points at something that is no header');
    return new Uint8Array(view.buffer, view.byteOffset + from, length);
}

;// CONCATENATED MODULE: ./src/analysis/packages/sqlite-file.ts

const sqlite_file_magic = 'SQLite format 3\0';
const fileHeaderBytes = 100;
const schemaPage = 1;
const interiorPage = 0x05;
const leafPage = 0x0d;
const pointerBytes = 4;
/**
 * Opens a SQLite 3 file to read its tables, as https://www.sqlite.org/fileformat2.html describes them. Own code because
 * SQLite compiled to WebAssembly (sql.js) does not survive the bundler, adds a megabyte to each bundle, and runs what
 * a crafted file holds, without end if it says so. Fails with `RpmFormatError`.
 */
function openSqlite(file) {
    const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
    if (bytes.length < fileHeaderBytes || bytes.toString('latin1', 0, sqlite_file_magic.length) !== sqlite_file_magic) {
        throw new RpmFormatError('it does not begin as a SQLite database does');
    }
    const size = bytes.readUInt16BE(16);
    const pageBytes = size === 1 ? 65_536 : size;
    const usableBytes = pageBytes - (bytes[20] ?? 0);
    // 480 is the least that SQLite itself takes; it makes all pages long enough for their headers.
    if (usableBytes < 480)
        throw new RpmFormatError('its pages are too small');
    return { bytes, pageBytes, usableBytes, usedPages: new Set() };
}
/** The first page of a table; null when there is no such table. */
function findTable(file, wanted) {
    for (const [type, name, , page] of readRows(file, schemaPage)) {
        if (type === 'table' && name === wanted && typeof page === 'number')
            return page;
    }
    return null;
}
/** The rows of the table that begins at a page, in the order of their numbers. Fails with `RpmFormatError`. */
function* readRows(file, firstPage) {
    const open = [firstPage];
    for (let number = open.pop(); number !== undefined; number = open.pop()) {
        const page = takePage(file, number);
        const start = number === schemaPage ? fileHeaderBytes : 0;
        const type = page[start];
        if (type === leafPage) {
            for (const at of cellOffsets(page, start, 8))
                yield decodeRow(readPayload(file, page, at));
        }
        else if (type === interiorPage) {
            const children = cellOffsets(page, start, 12).map((at) => readPointer(page, at));
            open.push(page.readUInt32BE(start + 8), ...children.reverse());
        }
        else {
            throw new RpmFormatError(`page ${number} belongs to no table`);
        }
    }
}
function takePage({ bytes, pageBytes, usableBytes, usedPages }, number) {
    const start = (number - 1) * pageBytes;
    if (start < 0 || start + pageBytes > bytes.length) {
        throw new RpmFormatError(`page ${number} is missing`);
    }
    if (usedPages.has(number))
        throw new RpmFormatError(`page ${number} is used twice`);
    usedPages.add(number);
    return bytes.subarray(start, start + usableBytes);
}
/** Where a page's cells are: a list behind the header of the page. */
function cellOffsets(page, start, headerBytes) {
    const count = page.readUInt16BE(start + 3);
    const offsets = cut(page, start + headerBytes, count * 2);
    return Array.from({ length: count }, (_, index) => offsets.readUInt16BE(index * 2));
}
/** A row's bytes: the first lie in its page, the rest in a chain of pages. */
function readPayload(file, page, at) {
    const [size, afterSize] = readVarint(page, at);
    const [, from] = readVarint(page, afterSize);
    if (size > file.bytes.length)
        throw new RpmFormatError('a row is larger than the file');
    const local = localBytes(size, file.usableBytes);
    const pieces = [cut(page, from, local)];
    let next = local < size ? readPointer(page, from + local) : 0;
    for (let left = size - local; left > 0;) {
        const overflow = takePage(file, next);
        const piece = overflow.subarray(pointerBytes, pointerBytes + left);
        pieces.push(piece);
        left -= piece.length;
        next = overflow.readUInt32BE(0);
    }
    return Buffer.concat(pieces);
}
/** How many of a row's bytes lie in its page ("Cell Payload Overflow Pages"). */
function localBytes(size, usableBytes) {
    const most = usableBytes - 35;
    if (size <= most)
        return size;
    const least = Math.floor(((usableBytes - 12) * 32) / 255) - 23;
    const fitting = least + ((size - least) % (usableBytes - pointerBytes));
    return fitting <= most ? fitting : least;
}
/** The values of a row ("Record Format"). */
function decodeRow(row) {
    const values = [];
    const [headerEnd, afterSize] = readVarint(row, 0);
    let dataAt = headerEnd;
    for (let at = afterSize; at < headerEnd;) {
        const [type, next] = readVarint(row, at);
        const data = cut(row, dataAt, lengthOf(type));
        values.push(decodeValue(type, data));
        dataAt += data.length;
        at = next;
    }
    return values;
}
const shortLengths = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
function lengthOf(type) {
    if (type >= 12)
        return Math.floor((type - 12) / 2);
    const length = shortLengths[type];
    if (length === undefined)
        throw new RpmFormatError('a value has an unknown type');
    return length;
}
function decodeValue(type, data) {
    if (type >= 12)
        return type % 2 === 0 ? data : data.toString('utf8');
    if (type === 0)
        return null;
    if (type === 7)
        return data.readDoubleBE(0);
    if (type === 8 || type === 9)
        return type - 8;
    return data.length === 8 ? Number(data.readBigInt64BE(0)) : data.readIntBE(0, data.length);
}
/** An integer of one to nine bytes, and where it ends. */
function readVarint(bytes, from) {
    let value = 0;
    for (let at = from; at < from + 9; at++) {
        const byte = bytes[at];
        if (byte === undefined)
            throw beyondPage();
        if (at === from + 8)
            return [value * 256 + byte, at + 1];
        value = value * 128 + (byte & 0x7f);
        if (byte < 0x80)
            return [value, at + 1];
    }
    throw beyondPage();
}
function readPointer(page, at) {
    return cut(page, at, pointerBytes).readUInt32BE(0);
}
function cut(bytes, from, length) {
    if (from + length > bytes.length)
        throw beyondPage();
    return bytes.subarray(from, from + length);
}
function beyondPage() {
    return new RpmFormatError('a row ends behind its page');
}

;// CONCATENATED MODULE: ./src/analysis/packages/rpm-sqlite.ts


/**
 * The headers of an `rpmdb.sqlite`, in the order of their numbers: the second column of the table `Packages` (rpm 4.16 and
 * later, lib/backend/sqlite.c). Fails with `RpmFormatError`.
 */
function* readSqliteHeaders(file) {
    const sqlite = openSqlite(file);
    const table = findTable(sqlite, 'Packages');
    if (table === null)
        throw new RpmFormatError('it has no table of packages');
    for (const [, blob] of readRows(sqlite, table)) {
        if (!(blob instanceof Uint8Array))
            throw new RpmFormatError('a header is not made of bytes');
        yield blob;
    }
}

;// CONCATENATED MODULE: ./src/analysis/packages/rpm-database.ts




const rpmFile = /^(?:var\/lib|usr\/(?:lib\/sysimage|share))\/rpm\/(?:rpmdb\.sqlite(?<journal>-wal)?|Packages(?<ndb>\.db)?)$/;
/** What a file at a path of rpm's is; null for all other paths. Only the first two kinds can be read. */
function rpmFileKind(path) {
    const groups = rpmFile.exec(path)?.groups;
    if (groups === undefined)
        return null;
    if (groups['journal'] !== undefined)
        return 'journal';
    if (groups['ndb'] !== undefined)
        return 'ndb';
    return path.endsWith('.sqlite') ? 'sqlite' : 'berkeley';
}
/** Whether a path is an rpm database of a kind that can be read. */
function isRpmDatabase(path) {
    const kind = rpmFileKind(path);
    return kind === 'sqlite' || kind === 'ndb';
}
/** Why a file of rpm's is not read, whatever it holds; null for all others. */
function whyRpmUnread(path, sizeBytes) {
    const kind = rpmFileKind(path);
    if (kind === 'berkeley')
        return 'Berkeley DB, which rpm wrote before version 4.16, is not read';
    if (kind !== 'journal' || sizeBytes === 0)
        return null;
    return 'its changes were not yet written into the database; they are left out';
}
/** Reads an rpm database: all of its packages or, when any of it is damaged, none. */
function readRpmDatabase(path, content) {
    try {
        const headers = rpmFileKind(path) === 'sqlite' ? readSqliteHeaders(content) : readNdbHeaders(content);
        const packages = [];
        for (const blob of headers) {
            const header = readRpmHeader(blob);
            // Signing keys are kept as if they were packages.
            if (header.name !== 'gpg-pubkey')
                packages.push({ type: 'rpm', ...header, path });
        }
        return { kind: 'read', packages };
    }
    catch (error) {
        if (!(error instanceof RpmFormatError))
            throw error;
        return { kind: 'unread', reason: `it is damaged: ${error.message}` };
    }
}

;// CONCATENATED MODULE: ./src/analysis/packages/system-packages.ts

/** Debian's database, and distroless images' one file a package. */
const dpkgStatus = /^var\/lib\/dpkg\/(?:status|status\.d\/(?!.*\.md5sums$)[^/]+)$/;
const apkInstalled = /^(?:usr\/)?lib\/apk\/db\/installed$/;
/** The type of the packages in a database of dpkg or apk; null for all other paths. */
function systemTypeOf(path) {
    if (dpkgStatus.test(path))
        return 'deb';
    return apkInstalled.test(path) ? 'apk' : null;
}
/** Reads the packages of a dpkg or apk database; sizes are those that the package manager records. */
function readSystemPackages(file) {
    const text = file.text ?? '';
    if (dpkgStatus.test(file.path)) {
        return [...readParagraphs(text)].flatMap((paragraph) => readDebian(paragraph, file.path));
    }
    return [...readApkRecords(text)].flatMap((record) => readAlpine(record, file.path));
}
/** Installed-Size is in KiB (Debian policy, 5.6.20); packages that were removed keep their paragraph. */
function readDebian(paragraph, path) {
    const name = paragraph.get('package');
    const version = paragraph.get('version');
    const status = paragraph.get('status') ?? 'install ok installed';
    if (name === undefined || version === undefined || !status.endsWith(' installed'))
        return [];
    const kibibytes = readCount(paragraph.get('installed-size'));
    const sizeBytes = kibibytes === null ? null : kibibytes * 1024;
    return [{ type: 'deb', name, version, sizeBytes, path }];
}
function readAlpine(record, path) {
    const name = record.get('P');
    const version = record.get('V');
    if (name === undefined || version === undefined)
        return [];
    return [{ type: 'apk', name, version, sizeBytes: readCount(record.get('I')), path }];
}
function readCount(text) {
    const value = Number(text);
    return text !== undefined && /^\d+$/.test(text) && Number.isSafeInteger(value * 1024)
        ? value
        : null;
}

;// CONCATENATED MODULE: ./src/analysis/packages/read-packages.ts








/**
 * The files whose contents `readPackages` needs: what a layer's reading must keep. rpm's databases are the largest, some
 * 70 kB a package. A layer that installs anything holds its own copy of a database.
 */
const packageFiles = {
    matches: (path) => hasKnownName((0,image_path/* baseName */.Fl)(path), () => path.startsWith('var/lib/dpkg/status.d/')) &&
        (systemTypeOf(path) !== null ||
            isRpmDatabase(path) ||
            isLanguageMetadata(path) ||
            isToolList(path)),
    limitBytes: 64 * 1024 * 1024,
    totalLimitBytes: 96 * 1024 * 1024,
};
/**
 * Lists what a container sees of installed packages: dpkg, apk, rpm, npm, Python, Ruby gems, and Java archives by their
 * file names. Go's build information lies inside executables and is not looked for. A database that cannot be read is
 * reported as unread. The layers must have been read with `packageFiles`.
 */
function readPackages(files) {
    const findings = { system: [], language: [], unread: [] };
    for (const node of (0,filesystem/* walkNodes */.RI)(files)) {
        const isInStatusDirectory = () => node.parent?.name === 'status.d';
        if (node.children || !hasKnownName(node.name, isInStatusDirectory))
            continue;
        noteFile(findings, files, node);
    }
    const { system, language, unread } = findings;
    return {
        packages: [...system, ...weighPackages(files, language)].sort(byName),
        unread: unread.sort((a, b) => (0,image_path/* compareTexts */.qy)(a.path, b.path)),
        unreadTypes: new Set(unread.map(({ path }) => systemTypeOf(path) ?? 'rpm')),
    };
}
function noteFile(findings, files, node) {
    const path = (0,filesystem/* pathOf */.XM)(node);
    if (systemTypeOf(path) !== null || isRpmDatabase(path))
        noteDatabase(findings, files, node);
    else if (isLanguageMetadata(path) || isNamedPackage(path)) {
        const found = readLanguagePackage(packageFile(files, node));
        if (found)
            findings.language.push(found);
    }
    else {
        const reason = whyRpmUnread(path, read_packages_sizeOf(files, node));
        if (reason !== null)
            findings.unread.push({ path, reason });
    }
}
/** A link to a database is passed over: what it leads to is met at its own place. */
function noteDatabase(findings, files, node) {
    if ((0,filesystem/* contentTable */.qd)(files, node)?.type(node.contentEntry) !== 'file')
        return;
    const path = (0,filesystem/* pathOf */.XM)(node);
    const content = (0,filesystem/* keptContent */.yR)(files, node);
    if (!content)
        findings.unread.push({ path, reason: 'the database is too large' });
    else if (isRpmDatabase(path))
        noteReading(findings, path, readRpmDatabase(path, content));
    else
        addAll(findings.system, readSystemPackages(packageFile(files, node)));
}
function noteReading({ system, unread }, path, reading) {
    if (reading.kind === 'unread')
        unread.push({ path, reason: reading.reason });
    else
        addAll(system, reading.packages);
}
/** One by one: a crafted database has more packages than a call may have arguments. */
function addAll(list, packages) {
    for (const one of packages)
        list.push(one);
}
function packageFile(files, node) {
    const content = (0,filesystem/* keptContent */.yR)(files, node);
    return {
        path: (0,filesystem/* pathOf */.XM)(node),
        text: content ? new TextDecoder().decode(content) : null,
        sizeBytes: read_packages_sizeOf(files, node),
    };
}
function read_packages_sizeOf(files, node) {
    return (0,filesystem/* contentTable */.qd)(files, node)?.sizeBytes(node.contentEntry) ?? 0;
}
/** Adds what the directories of packages take up; packages inside a package's directory count for themselves. */
function weighPackages(files, found) {
    const owners = new Set(found.flatMap(({ directory }) => directory ?? []));
    const sizes = ownSizes((0,weight/* weighDirectories */.IO)(files), owners);
    return found.map(({ directory, ...one }) => {
        if (one.type === 'pypi')
            return { ...one, sizeBytes: pythonSize(files, one.path) };
        return directory === null ? one : { ...one, sizeBytes: sizes.get(directory) ?? one.sizeBytes };
    });
}
function pythonSize(files, path) {
    const record = (0,filesystem/* findNode */.cy)(files, path.replace(/METADATA$/, 'RECORD'));
    return record && path.endsWith('METADATA') ? readRecordedBytes(packageFile(files, record)) : null;
}
/** For each owner directory its weight without the owners inside it. */
function ownSizes(root, owners) {
    const sizes = new Map();
    const open = [
        { directory: root, owner: null },
    ];
    for (let next = open.pop(); next; next = open.pop()) {
        const { path, sizeBytes, directories } = next.directory;
        const owner = owners.has(path) ? path : next.owner;
        if (owners.has(path)) {
            sizes.set(path, (sizes.get(path) ?? 0) + sizeBytes);
            if (next.owner !== null)
                sizes.set(next.owner, (sizes.get(next.owner) ?? 0) - sizeBytes);
        }
        for (const directory of directories)
            open.push({ directory, owner });
    }
    return sizes;
}
function byName(left, right) {
    return ((0,image_path/* compareTexts */.qy)(left.type, right.type) ||
        (0,image_path/* compareTexts */.qy)(left.name, right.name) ||
        (0,image_path/* compareTexts */.qy)(left.version, right.version) ||
        (0,image_path/* compareTexts */.qy)(left.path, right.path));
}

;// CONCATENATED MODULE: ./src/image/known-layers.ts
/**
 * Puts layers that are known by their digest before a cache. One whose diffId or size is not what the image says of
 * it is not taken: the layer is read instead.
 */
function createKnownLayers(cache) {
    const known = new Map();
    return {
        learn(layers) {
            for (const layer of layers)
                known.set(layer.digest, layer);
        },
        forget() {
            known.clear();
        },
        anticipate: (blobs, blob) => known.has(blob.digest) ? Promise.resolve() : cache.anticipate(blobs, blob),
        async read(blobs, descriptor) {
            const layer = known.get(descriptor.digest);
            const isSame = layer?.diffId === descriptor.diffId && layer.compressedBytes === descriptor.sizeBytes;
            return isSame ? layer : cache.read(blobs, descriptor);
        },
    };
}

;// CONCATENATED MODULE: ./src/image/input.ts
/** Starts reading. The piece ahead is fetched while the caller works on the one before. */
function openInput(source) {
    const iterator = source[Symbol.asyncIterator]();
    const returned = [];
    const fetch = () => {
        const fetched = iterator.next();
        fetched.catch(() => undefined);
        return fetched;
    };
    let ahead = fetch();
    const next = async () => {
        const again = returned.pop();
        if (again)
            return again;
        const result = await ahead;
        if (result.done === true)
            return null;
        ahead = fetch();
        return result.value;
    };
    return {
        next,
        peek: async (byteCount) => {
            const pieces = [];
            let bytes = 0;
            for (let piece = await next(); piece; piece = bytes < byteCount ? await next() : null) {
                pieces.push(piece);
                bytes += piece.length;
            }
            const joined = Buffer.concat(pieces);
            if (bytes > 0)
                returned.push(joined);
            return joined;
        },
        putBack: (piece) => {
            if (piece.length > 0)
                returned.push(piece);
        },
        close: async () => {
            await iterator.return?.();
        },
    };
}

;// CONCATENATED MODULE: ./src/image/compression.ts



/** Larger than zlib's 16 KiB, so that a layer costs fewer turns of the event loop. */
const chunkSize = 256 * 1024;
/**
 * Whether a media type names a layer tar that this tool can read, encrypted and foreign formats aside
 * (OCI image spec, layer.md and manifest.md; Docker image manifest, version 2, schema 2).
 */
function isLayerMediaType(mediaType) {
    return /^application\/vnd\.(oci\.image\.layer(\.nondistributable)?\.v1\.tar(\+(gzip|zstd))?|docker\.image\.rootfs(\.foreign)?\.diff\.tar(\.gzip|\.zstd)?)$/.test(mediaType);
}
/** Whether a media type names a layer that registries do not carry. */
function isForeignLayer(mediaType) {
    return mediaType.includes('.foreign.') || mediaType.includes('.nondistributable.');
}
/**
 * Unpacks a layer blob: gzip of any number of members, zstd of any number of frames, or plain tar. The first bytes
 * decide, as in containerd: builders have mislabelled layers, and the diffId proves the result either way. The blob is
 * always read to its end, past bytes that belong to no frame, so that whoever verifies it on the way can finish.
 * Fails with the decompressor's own error, or with `image-unsupported` for zstd where Node.js lacks it.
 */
async function* decompress(blob) {
    const input = openInput(blob);
    try {
        yield* unpack(input, await peekCompression(input));
    }
    finally {
        await input.close();
    }
}
/** How the blob that begins here is packed; nothing is taken of it. */
async function peekCompression(input) {
    return detectCompression(await input.peek(magicBytes));
}
/** Unpacks a blob that begins here, like `decompress`. */
async function* unpack(input, compression) {
    if (compression !== 'none') {
        do
            yield* unpackFrame(input, compression);
        while ((await peekCompression(input)) === compression);
    }
    for (let piece = await input.next(); piece; piece = await input.next()) {
        if (compression === 'none')
            yield piece;
    }
}
/** Unpacks up to where the decompressor stops: Node.js reads all gzip members at once, but only one zstd frame. */
async function* unpackFrame(input, compression) {
    const output = compression === 'gzip' ? external_node_zlib_.createGunzip({ chunkSize }) : createUnzstd();
    const fed = feed(input, output);
    fed.catch((error) => output.destroy(error));
    // Errors reach the reader through the iteration; one that comes after its end comes through `fed`.
    output.on('error', () => undefined);
    try {
        yield* output;
        await fed;
    }
    finally {
        output.destroy();
    }
}
/** Writes until the input or the frame ends, and puts back what the frame did not need. */
async function feed(input, output) {
    for (let piece = await input.next(); piece; piece = await input.next()) {
        const before = output.bytesWritten;
        await write(output, piece);
        const takenBytes = output.bytesWritten - before;
        if (takenBytes < piece.length) {
            input.putBack(piece.subarray(takenBytes));
            break;
        }
    }
    if (!output.writableEnded && !output.destroyed)
        output.end();
}
/** Waits until the decompressor is done with a piece, or with everything: then it never calls back. */
async function write(output, piece) {
    await new Promise((resolve) => {
        const settle = () => {
            output.off('end', settle);
            output.off('close', settle);
            resolve();
        };
        output.on('end', settle);
        output.on('close', settle);
        output.write(piece, settle);
    });
}
const magicBytes = 4;
const gzipMagic = 0x1f8b08;
const zstdMagic = 0x28b52ffd;
/** The last four bits are free. */
const zstdSkippableMagic = 0x502a4d18;
/** Tells the packing by the magic numbers of RFC 1952 and RFC 8878, skippable frames included. */
function detectCompression(head) {
    if (head.length < magicBytes)
        return 'none';
    const magic = Buffer.from(head.buffer, head.byteOffset, 4).readUInt32BE();
    if (magic >>> 8 === gzipMagic)
        return 'gzip';
    const isZstd = magic === zstdMagic || (magic & 0xf0ffffff) >>> 0 === zstdSkippableMagic;
    return isZstd ? 'zstd' : 'none';
}
function createUnzstd() {
    const create = external_node_zlib_.createZstdDecompress;
    if (create)
        return create({ chunkSize });
    throw (0,errors/* failure */.V)('image-unsupported', {
        detail: `Its layers are packed with zstd, which Node.js ${process.versions.node} cannot read; Node.js 24 can.`,
    });
}

;// CONCATENATED MODULE: ./src/image/tar-format.ts
/** The archive breaks the tar format, or asks for something no container runtime unpacks. */
class TarFormatError extends Error {
    name = 'TarFormatError';
}
const tar_format_blockBytes = 512;
/** Decodes a name: UTF-8, or Latin-1 where it is not valid UTF-8, so that different names stay different. */
function decodeName(bytes, from = 0, to = bytes.length) {
    const text = bytes.toString('latin1', from, to);
    if (!/[\x80-\xff]/.test(text))
        return text;
    const decoded = bytes.toString('utf8', from, to);
    return decoded.includes('\uFFFD') ? text : decoded;
}

;// CONCATENATED MODULE: ./src/image/layer-recorder.ts



/** Linux refuses longer paths, so no runtime could unpack one. */
const layer_recorder_pathLimitCharacters = 4096;
/** Where a layer stops being an image and becomes an attack on memory. */
const layer_recorder_entryLimit = 4_000_000;
const layer_recorder_whiteoutPrefix = '.wh.';
const opaqueMarker = '.wh..wh..opq';
const aufsPrefix = '.wh..wh.';
/**
 * Records a layer's archive. Whiteouts and opaque markers are told from files (OCI image spec, layer.md, "Whiteouts").
 * Fails with `TarFormatError` for entries that no runtime would unpack.
 */
function recordLayer(keep, fingerprinter) {
    const recording = {
        table: (0,entry_table/* buildEntryTable */.x1)(),
        whiteouts: new Set(),
        opaqueDirectories: new Set(),
        keptFiles: new Map(),
        unkeptFiles: new Set(),
        keep,
        fingerprinter,
        keptBytes: 0,
        unpackedBytes: 0,
        index: -1,
        path: '',
        kept: null,
    };
    return {
        entry: (entry) => {
            beginEntry(recording, entry);
        },
        content: (piece) => {
            addContent(recording, piece);
        },
        endEntry: () => {
            endEntry(recording);
        },
        finish: () => finish(recording),
    };
}
function beginEntry(recording, entry) {
    recording.index = -1;
    recording.unpackedBytes += entry.sizeBytes;
    if (!Number.isSafeInteger(recording.unpackedBytes)) {
        throw new TarFormatError('The sizes of its entries add up to more than can be counted.');
    }
    const path = checkedPath(entry);
    if (!recordMarker(recording, path))
        recordEntry(recording, entry, path);
}
function checkedPath(entry) {
    if (entry.path.length > layer_recorder_pathLimitCharacters) {
        throw new TarFormatError(`A path has ${entry.path.length} characters; Linux allows ${layer_recorder_pathLimitCharacters}.`);
    }
    const path = (0,image_path/* cleanPath */.ts)(entry.path);
    if (path === '' && entry.type !== 'directory') {
        throw new TarFormatError(`The entry ${JSON.stringify(entry.path)} would replace the root directory.`);
    }
    return path;
}
/** Records a whiteout or an opaque marker; false when the path is neither. */
function recordMarker(recording, path) {
    const name = (0,image_path/* baseName */.Fl)(path);
    if (!name.startsWith(layer_recorder_whiteoutPrefix))
        return false;
    const directory = (0,image_path/* parentPath */.yl)(path);
    if (name === opaqueMarker) {
        recording.opaqueDirectories.add(directory);
        return true;
    }
    if (name.startsWith(aufsPrefix))
        return true;
    const hidden = name.slice(layer_recorder_whiteoutPrefix.length);
    if (hidden === '' || hidden === '.' || hidden === '..') {
        throw new TarFormatError(`The whiteout ${JSON.stringify(path)} names no file.`);
    }
    recording.whiteouts.add(directory === '' ? hidden : `${directory}/${hidden}`);
    return true;
}
function recordEntry(recording, entry, path) {
    if (recording.table.length >= layer_recorder_entryLimit) {
        throw new TarFormatError(`It has more than ${layer_recorder_entryLimit} entries.`);
    }
    const { type, mode, uid, gid, sizeBytes, linkTarget } = entry;
    const target = type === 'hardlink' ? (0,image_path/* cleanPath */.ts)(linkTarget) : linkTarget;
    const index = recording.table.add({ path, type, mode, uid, gid, sizeBytes, linkTarget: target });
    if (type !== 'file')
        return;
    recording.index = index;
    recording.path = path;
    recording.kept = recording.keep.matches(path) ? reserve(recording, entry) : null;
}
/** Makes room for a file's content; null when there is none. */
function reserve(recording, { sizeBytes, storedBytes }) {
    const { keep, keptBytes } = recording;
    const fits = storedBytes <= keep.limitBytes && keptBytes + storedBytes <= keep.totalLimitBytes;
    if (!fits || sizeBytes !== storedBytes) {
        recording.unkeptFiles.add(recording.path);
        return null;
    }
    recording.keptBytes += storedBytes;
    return [];
}
function addContent(recording, piece) {
    if (recording.index === -1)
        return;
    recording.kept?.push(Buffer.from(piece));
    recording.fingerprinter.add(piece);
}
function endEntry(recording) {
    const { index, table, fingerprinter, kept } = recording;
    if (index === -1)
        return;
    table.setFingerprint(index, fingerprinter.finish());
    if (kept)
        recording.keptFiles.set(recording.path, Buffer.concat(kept));
    recording.kept = null;
}
function finish(recording) {
    return {
        entries: recording.table.finish(),
        unpackedBytes: recording.unpackedBytes,
        whiteouts: [...recording.whiteouts],
        opaqueDirectories: [...recording.opaqueDirectories],
        keptFiles: recording.keptFiles,
        unkeptFiles: [...recording.unkeptFiles],
    };
}

;// CONCATENATED MODULE: ./src/image/tar-header.ts

/**
 * Decodes the header block that begins at `at`, or null for a block of zeros. Reads v7, ustar, pax, GNU and star archives.
 * Fails with `TarFormatError` for a wrong checksum or a number that is none.
 * Format: POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar manual, "Basic Tar Format".
 */
function decodeHeader(bytes, at = 0) {
    if (bytes[at] === 0 && isZeroBlock(bytes, at))
        return null;
    requireChecksum(bytes, at);
    return {
        path: tar_header_readPath(bytes, at),
        flag: bytes[at + 156] ?? 0,
        mode: tar_header_readNumber(bytes, at + 100, 8) & 0o7777,
        uid: tar_header_readNumber(bytes, at + 108, 8),
        gid: tar_header_readNumber(bytes, at + 116, 8),
        sizeBytes: tar_header_readNumber(bytes, at + 124, 12),
        linkTarget: tar_header_readText(bytes, at + 157, 100),
    };
}
function isZeroBlock(bytes, at) {
    for (let index = at; index < at + tar_format_blockBytes; index++)
        if (bytes[index] !== 0)
            return false;
    return true;
}
/**
 * Reads a numeric field: octal digits amid blanks, or GNU's base-256 when the first bit is set.
 * Fails with `TarFormatError` when it is neither, or more than JavaScript can hold exactly.
 */
function tar_header_readNumber(block, offset, length) {
    const first = block[offset] ?? 0;
    const value = first & 0x80 ? readBase256(block, offset, length) : readOctal(block, offset, length);
    if (!Number.isSafeInteger(value))
        throw new TarFormatError('A number in a tar header is too large.');
    return value;
}
function readOctal(block, offset, length) {
    const end = offset + length;
    let at = offset;
    while (at < end && isBlank(block[at]))
        at++;
    let value = 0;
    for (; at < end && !isBlank(block[at]); at++) {
        const digit = (block[at] ?? 0) - 0x30;
        if (digit < 0 || digit > 7) {
            throw new TarFormatError('A number in a tar header is not octal.');
        }
        value = value * 8 + digit;
    }
    return value;
}
function readBase256(block, offset, length) {
    const negative = ((block[offset] ?? 0) & 0x40) !== 0;
    const inverted = negative ? 0xff : 0;
    let value = ((block[offset] ?? 0) ^ inverted) & 0x7f;
    for (let at = offset + 1; at < offset + length; at++) {
        value = value * 256 + ((block[at] ?? 0) ^ inverted);
    }
    return negative ? -value - 1 : value;
}
function isBlank(byte) {
    return byte === 0x20 || byte === 0;
}
function tar_header_readPath(bytes, at) {
    const name = tar_header_readText(bytes, at, 100);
    const prefix = tar_header_readText(bytes, at + 345, prefixLength(bytes, at));
    return prefix === '' ? name : `${prefix}/${name}`;
}
const ustarMagic = Buffer.from('ustar\0', 'latin1');
const starMagic = Buffer.from('tar\0', 'latin1');
/** GNU keeps times where ustar keeps the prefix; star shortens it for the same reason. */
function prefixLength(bytes, at) {
    if (!tar_header_holds(bytes, at + 257, ustarMagic))
        return 0;
    return tar_header_holds(bytes, at + 508, starMagic) ? 131 : 155;
}
function tar_header_holds(bytes, at, wanted) {
    for (let index = 0; index < wanted.length; index++) {
        if (bytes[at + index] !== wanted[index])
            return false;
    }
    return true;
}
function tar_header_readText(bytes, offset, length) {
    let end = offset;
    while (end < offset + length && bytes[end] !== 0)
        end++;
    return end === offset ? '' : decodeName(bytes, offset, end);
}
/** The sum of all bytes with blanks in the place of the sum; some old programs added signed bytes. */
function requireChecksum(bytes, at) {
    const stored = tar_header_readNumber(bytes, at + 148, 8);
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, tar_format_blockBytes);
    const unsigned = 8 * 0x20 + sumBytes(view, 0, 148) + sumBytes(view, 156, tar_format_blockBytes);
    if (stored === unsigned)
        return;
    const block = bytes.subarray(at, at + tar_format_blockBytes);
    const highBytes = block.filter((byte, index) => byte > 127 && (index < 148 || index >= 156));
    if (stored === unsigned - 256 * highBytes.length)
        return;
    throw new TarFormatError('A tar header has a wrong checksum.');
}
/** Adds the bytes two at a time, in halves of a number, which those of one block cannot overflow. */
function sumBytes(view, from, to) {
    let sums = 0;
    for (let at = from; at < to; at += 4) {
        const four = view.getInt32(at, true);
        sums = (sums + (four & 0x00ff00ff) + ((four >>> 8) & 0x00ff00ff)) | 0;
    }
    return (sums & 0xffff) + (sums >>> 16);
}

;// CONCATENATED MODULE: ./src/image/tar-pax.ts

const kept = new Set([
    'path',
    'linkpath',
    'size',
    'uid',
    'gid',
    'GNU.sparse.major',
    'GNU.sparse.minor',
    'GNU.sparse.name',
    'GNU.sparse.realsize',
    'GNU.sparse.size',
    'GNU.sparse.map',
    'GNU.sparse.numblocks',
]);
/**
 * Reads the records of a pax extended header (POSIX.1-2017, pax, "pax Header File Format").
 * Fails with `TarFormatError` for a record whose length or name is malformed, or a path with a NUL, like Go's archive/tar.
 */
function parsePax(bytes) {
    const records = new Map();
    let at = 0;
    while (at < bytes.length) {
        const space = bytes.indexOf(0x20, at);
        const end = at + readLength(bytes, at, space);
        const equals = bytes.indexOf(0x3d, space);
        if (end > bytes.length || bytes[end - 1] !== 0x0a || equals <= space + 1 || equals >= end) {
            throw malformed();
        }
        const key = bytes.toString('latin1', space + 1, equals);
        if (kept.has(key))
            records.set(key, readValue(key, bytes.subarray(equals + 1, end - 1)));
        at = end;
    }
    return records;
}
/** A record that is a whole number, or undefined when there are no records or it is absent or empty. Fails with `TarFormatError`. */
function paxNumber(records, key) {
    const text = records?.get(key);
    if (text === undefined || text === '')
        return undefined;
    const value = Number(text);
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(value)) {
        throw new TarFormatError(`The pax record ${key} is not a number that can be read.`);
    }
    return value;
}
function readLength(bytes, at, space) {
    if (space === -1 || space - at > 10)
        throw malformed();
    const digits = bytes.toString('latin1', at, space);
    const length = Number(digits);
    if (!/^\d+$/.test(digits) || at + length <= space)
        throw malformed();
    return length;
}
function readValue(key, bytes) {
    const value = decodeName(bytes);
    if (value.includes('\0'))
        throw new TarFormatError(`The pax record ${key} contains a NUL.`);
    return value;
}
function malformed() {
    return new TarFormatError('A pax extended header is malformed.');
}

;// CONCATENATED MODULE: ./src/image/tar.ts



/** Go's archive/tar, which all container runtimes unpack with, refuses longer extension headers. */
const extensionLimitBytes = 1024 * 1024;
const types = new Map([
    [0x00, 'file'],
    [0x30, 'file'],
    [0x31, 'hardlink'],
    [0x32, 'symlink'],
    [0x33, 'character-device'],
    [0x34, 'block-device'],
    [0x35, 'directory'],
    [0x36, 'fifo'],
    [0x37, 'file'],
    [0x53, 'file'],
]);
const flagGnuSparse = 0x53;
const flagGnuLongLink = 0x4b;
const flagGnuLongName = 0x4c;
const flagPax = 0x78;
const flagPaxGlobal = 0x67;
/**
 * Walks a tar archive as container runtimes do: the first two zero blocks end it and what follows is ignored, global
 * pax headers are ignored, GNU sparse files count with their full size. Own code because tar-stream, the obvious
 * library, reads on behind the end and fails on bytes there, takes no owners from pax headers, mixes up names that are
 * not UTF-8, loses the size of sparse files, refuses v7 headers, and costs ten microseconds an entry.
 * Fails with `TarFormatError`.
 */
function walkTar(sink) {
    const state = {
        sink,
        phase: 'header',
        remaining: 0,
        pending: [],
        pendingBytes: 0,
        paddingBytes: 0,
        zeroBlocks: 0,
        extensionFlag: 0,
        longName: null,
        longLink: null,
        pax: null,
    };
    return {
        write: (chunk) => {
            consume(state, Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
        },
        end: () => {
            requireComplete(state);
        },
    };
}
function requireComplete(state) {
    const atBoundary = state.phase === 'header' && state.pendingBytes === 0 && !hasExtension(state);
    if (state.phase !== 'end' && !atBoundary) {
        throw new TarFormatError('The archive ends in the middle of an entry.');
    }
}
function hasExtension(state) {
    return state.pax !== null || state.longName !== null || state.longLink !== null;
}
function consume(state, chunk) {
    let at = 0;
    while (at < chunk.length && state.phase !== 'end')
        at += consumeSome(state, chunk, at);
}
/** Handles what it can of the chunk from `at` on, and returns how many bytes that was. */
function consumeSome(state, chunk, at) {
    switch (state.phase) {
        case 'content':
            return passContent(state, chunk, at);
        case 'padding': {
            const taken = Math.min(state.remaining, chunk.length - at);
            state.remaining -= taken;
            if (state.remaining === 0)
                state.phase = 'header';
            return taken;
        }
        case 'header':
            return passHeader(state, chunk, at);
        case 'sparse-map':
            return collect(state, { chunk, at, wanted: tar_format_blockBytes, then: handleSparseMap });
        case 'extension':
            return collect(state, { chunk, at, wanted: state.remaining, then: handleExtension });
        case 'end':
            return chunk.length - at;
    }
}
/** Headers that lie in one chunk are read there: a million of them would otherwise be cut out first. */
function passHeader(state, chunk, at) {
    if (state.pendingBytes > 0 || chunk.length - at < tar_format_blockBytes) {
        return collect(state, { chunk, at, wanted: tar_format_blockBytes, then: handleHeader });
    }
    handleHeader(state, chunk, at);
    return tar_format_blockBytes;
}
/** Gathers `wanted` bytes across chunks, without copying when they lie in one. */
function collect(state, { chunk, at, wanted, then }) {
    const taken = Math.min(wanted - state.pendingBytes, chunk.length - at);
    const piece = chunk.subarray(at, at + taken);
    if (state.pendingBytes + taken < wanted) {
        state.pending.push(Buffer.from(piece));
        state.pendingBytes += taken;
        return taken;
    }
    const whole = state.pendingBytes === 0 ? piece : Buffer.concat([...state.pending, piece]);
    state.pending = [];
    state.pendingBytes = 0;
    then(state, whole);
    return taken;
}
function passContent(state, chunk, at) {
    const taken = Math.min(state.remaining, chunk.length - at);
    state.sink.content(chunk.subarray(at, at + taken));
    state.remaining -= taken;
    if (state.remaining === 0)
        finishEntry(state);
    return taken;
}
function finishEntry(state) {
    state.sink.endEntry();
    skipPadding(state);
}
function skipPadding(state) {
    state.remaining = state.paddingBytes;
    state.phase = state.paddingBytes === 0 ? 'header' : 'padding';
}
function handleHeader(state, bytes, at = 0) {
    const header = decodeHeader(bytes, at);
    if (header === null) {
        state.zeroBlocks += 1;
        if (state.zeroBlocks === 2)
            state.phase = 'end';
        return;
    }
    if (state.zeroBlocks > 0)
        throw new TarFormatError('An entry follows a lone block of zeros.');
    if (isExtension(header.flag))
        beginExtension(state, header);
    else
        tar_beginEntry(state, { header, bytes, at });
}
function isExtension(flag) {
    return (flag === flagPax ||
        flag === flagPaxGlobal ||
        flag === flagGnuLongName ||
        flag === flagGnuLongLink);
}
function beginExtension(state, header) {
    if (header.sizeBytes < 0 || header.sizeBytes > extensionLimitBytes) {
        throw new TarFormatError(`An extension header has ${header.sizeBytes} bytes; at most ${extensionLimitBytes} are allowed.`);
    }
    state.extensionFlag = header.flag;
    state.paddingBytes = paddingOf(header.sizeBytes);
    state.remaining = header.sizeBytes;
    state.phase = 'extension';
    if (header.sizeBytes === 0)
        handleExtension(state, Buffer.alloc(0));
}
function handleExtension(state, bytes) {
    if (state.extensionFlag === flagPax)
        state.pax = parsePax(bytes);
    if (state.extensionFlag === flagGnuLongName)
        state.longName = textUntilNul(bytes);
    if (state.extensionFlag === flagGnuLongLink)
        state.longLink = textUntilNul(bytes);
    skipPadding(state);
}
function tar_beginEntry(state, { header, bytes, at }) {
    const { pax } = state;
    const path = state.longName ?? firstOf(pax, ['GNU.sparse.name', 'path']) ?? header.path;
    const type = typeOf(header.flag, path);
    const sizes = type === 'file' ? sizesOf({ header, bytes, at }, pax) : noContent;
    state.sink.entry({
        path,
        type,
        mode: header.mode,
        uid: paxNumber(pax, 'uid') ?? header.uid,
        gid: paxNumber(pax, 'gid') ?? header.gid,
        ...sizes,
        linkTarget: linkOf(state, header, type),
    });
    state.longName = state.longLink = state.pax = null;
    expectContent(state, sizes.storedBytes, header.flag === flagGnuSparse && bytes[at + 482] !== 0);
}
function linkOf(state, header, type) {
    if (type !== 'symlink' && type !== 'hardlink')
        return '';
    return state.longLink ?? firstOf(state.pax, ['linkpath']) ?? header.linkTarget;
}
/** The first of these records that says something; an empty one takes an earlier value back. */
function firstOf(pax, keys) {
    if (pax === null)
        return undefined;
    return keys.map((key) => pax.get(key)).find((value) => value !== undefined && value !== '');
}
function expectContent(state, storedBytes, mapContinues) {
    state.paddingBytes = paddingOf(storedBytes);
    state.remaining = storedBytes;
    if (mapContinues)
        state.phase = 'sparse-map';
    else if (storedBytes > 0)
        state.phase = 'content';
    else
        finishEntry(state);
}
/** GNU's old sparse format continues its map in blocks that the size does not count; byte 504 says whether another follows. */
function handleSparseMap(state, block) {
    if (block[504] === 0)
        expectContent(state, state.remaining, false);
}
function typeOf(flag, path) {
    const type = types.get(flag);
    if (type === undefined) {
        const shown = JSON.stringify(String.fromCharCode(flag));
        throw new TarFormatError(`An entry has the type ${shown}, which container runtimes refuse.`);
    }
    return flag === 0 && path.endsWith('/') ? 'directory' : type;
}
const noContent = { sizeBytes: 0, storedBytes: 0 };
/** The size with holes: GNU tar manual, "Storing Sparse Files", old format and pax formats 0.0, 0.1 and 1.0. */
function sizesOf({ header, bytes, at }, pax) {
    const storedBytes = paxNumber(pax, 'size') ?? header.sizeBytes;
    const sizeBytes = header.flag === flagGnuSparse
        ? tar_header_readNumber(bytes, at + 483, 12)
        : (paxNumber(pax, 'GNU.sparse.realsize') ?? paxNumber(pax, 'GNU.sparse.size') ?? storedBytes);
    if (storedBytes < 0 || sizeBytes < 0)
        throw new TarFormatError('An entry has a negative size.');
    return { sizeBytes, storedBytes };
}
function textUntilNul(bytes) {
    const end = bytes.indexOf(0);
    return decodeName(end === -1 ? bytes : bytes.subarray(0, end));
}
function paddingOf(sizeBytes) {
    return (tar_format_blockBytes - (sizeBytes % tar_format_blockBytes)) % tar_format_blockBytes;
}

;// CONCATENATED MODULE: ./src/image/verify.ts



/**
 * Streams a blob and proves at its end that it has the size and the sha256
 * that its descriptor claims; reading stops as soon as it is longer. Whoever reads to the end has read the right
 * bytes. Fails with `blob-missing`, `blob-corrupt` or a `HashingError`.
 */
async function* openVerified(blobs, expected, hashing = hashInPlace) {
    const hash = hashing.start(expected.sizeBytes);
    let sizeBytes = 0;
    try {
        for await (const chunk of blobs.open(expected.digest)) {
            sizeBytes += chunk.length;
            if (sizeBytes > expected.sizeBytes)
                throw tooLong(expected);
            const taken = hash.update(chunk);
            yield chunk;
            await taken;
        }
        if (sizeBytes !== expected.sizeBytes) {
            throw corrupt(expected.digest, `it has ${sizeBytes} bytes instead of ${expected.sizeBytes}.`);
        }
        requireDigest(expected.digest, (0,image_digest/* digestFromHex */.Ch)(await hash.digest()));
    }
    finally {
        hash.abandon();
    }
}
/** Reads a small blob whole and checks its sha256. Fails with `blob-missing`, `blob-corrupt` or, beyond the limit, `image-invalid`. */
async function readVerified(blobs, digest, limitBytes) {
    const chunks = [];
    let sizeBytes = 0;
    for await (const chunk of blobs.open(digest)) {
        sizeBytes += chunk.length;
        if (sizeBytes > limitBytes) {
            throw (0,errors/* failure */.V)('image-invalid', {
                what: `The document ${digest}`,
                detail: `It is longer than ${limitBytes} bytes.`,
            });
        }
        chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks);
    requireDigest(digest, (0,image_digest/* digestOf */.ol)(bytes));
    return bytes;
}
/** Reads a blob to its end for the sake of the proof alone. Fails like `openVerified`. */
async function verifyBlob(blobs, expected) {
    const stream = openVerified(blobs, expected);
    while ((await stream.next()).done !== true)
        ;
}
function tooLong({ digest, sizeBytes }) {
    return corrupt(digest, `it is longer than the ${sizeBytes} bytes its descriptor claims.`);
}
function requireDigest(expected, actual) {
    if (actual !== expected)
        throw corrupt(expected, `its content has the digest ${actual}.`);
}
function corrupt(digest, detail) {
    return (0,errors/* failure */.V)('blob-corrupt', { digest, detail });
}

;// CONCATENATED MODULE: ./src/image/layer.ts









/** Keeps no file's content. */
const keepNothing = {
    matches: () => false,
    limitBytes: 0,
    totalLimitBytes: 0,
};
const plainReading = { keep: keepNothing, hashing: hashInPlace };
/**
 * Reads a layer in one streaming pass: unpacks it, proves size, digest and diffId, and records every entry with a
 * fingerprint of its content. Memory grows with the number of entries, not with bytes.
 * Fails with `blob-missing`, `blob-corrupt`, `image-invalid` or `image-unsupported`.
 */
async function layer_readLayer(blobs, layer, reading = plainReading) {
    if (!isLayerMediaType(layer.mediaType)) {
        throw (0,errors/* failure */.V)('image-unsupported', {
            detail: `Layer ${layer.digest} has the media type ${layer.mediaType}.`,
        });
    }
    try {
        return await walkLayer(blobs, layer, reading);
    }
    catch (error) {
        // Hashing that breaks costs a second reading, not the result.
        if (error instanceof HashingError && reading.hashing !== hashInPlace) {
            return layer_readLayer(blobs, layer, { ...reading, hashing: hashInPlace });
        }
        throw await explain(blobs, layer, error);
    }
}
async function walkLayer(blobs, layer, { keep, hashing }) {
    const recorder = recordLayer(keep, await (0,fingerprint/* createFingerprinter */.e)());
    const input = openInput(openVerified(blobs, layer, hashing));
    try {
        const diffId = await walkBlob(input, { walk: walkTar(recorder), layer, hashing });
        requireDiffId(layer, diffId);
        const { digest, sizeBytes } = layer;
        return { digest, diffId, compressedBytes: sizeBytes, ...recorder.finish() };
    }
    finally {
        await input.close();
    }
}
/** Returns the diffId. */
async function walkBlob(input, { walk, layer, hashing }) {
    const compression = await peekCompression(input);
    // A tar that is its own blob is proved once, as the blob.
    const isOwnTar = compression === 'none' && layer.digest === layer.diffId;
    const hash = isOwnTar ? null : hashing.start(layer.sizeBytes);
    try {
        for await (const chunk of unpack(input, compression)) {
            const taken = hash?.update(chunk);
            walk.write(chunk);
            await taken;
        }
        walk.end();
        return hash ? (0,image_digest/* digestFromHex */.Ch)(await hash.digest()) : layer.digest;
    }
    finally {
        hash?.abandon();
    }
}
function requireDiffId(layer, diffId) {
    if (layer.diffId === null || diffId === layer.diffId)
        return;
    throw (0,errors/* failure */.V)('image-invalid', {
        what: `Layer ${layer.digest}`,
        detail: `Its content has the diffId ${diffId}; the configuration says ${layer.diffId}.`,
    });
}
/** Puts a failure in the user's words; a blob that cannot be unpacked is first asked whether it is the right blob at all. */
async function explain(blobs, layer, error) {
    if (error instanceof errors/* ActionError */.l)
        return explainMissing(layer, error);
    try {
        await verifyBlob(blobs, layer);
    }
    catch (corruption) {
        return corruption;
    }
    const detail = error instanceof Error ? error.message : String(error);
    return (0,errors/* failure */.V)('image-invalid', { what: `Layer ${layer.digest}`, detail }, error);
}
function explainMissing(layer, error) {
    if (error.code !== 'blob-missing' || !isForeignLayer(layer.mediaType))
        return error;
    const detail = `Layer ${layer.digest} is a foreign layer (${layer.mediaType}), which builds do not export, so its contents cannot be measured.`;
    return (0,errors/* failure */.V)('image-unsupported', { detail }, error);
}

;// CONCATENATED MODULE: ./src/image/layer-cache.ts



/** Starts an empty cache; all its layers are read the same way. A failed reading is forgotten. */
function createLayerCache(keep = keepNothing, hashing = hashInPlace) {
    const readings = new Map();
    const begin = (blobs, layer) => {
        const reading = layer_readLayer(blobs, layer, { keep, hashing });
        readings.set(layer.digest, reading);
        reading.catch(() => readings.delete(layer.digest));
        return reading;
    };
    return {
        read: async (blobs, descriptor) => {
            const { digest } = descriptor;
            const early = await readings.get(digest)?.catch(() => null);
            const layer = early ?? (await (readings.get(digest) ?? begin(blobs, descriptor)));
            return requireSame(layer, descriptor);
        },
        anticipate: async (blobs, blob) => {
            if (readings.has(blob.digest))
                return;
            await begin(blobs, { ...blob, mediaType: anyLayer, diffId: null }).catch(() => undefined);
        },
    };
}
/** How a blob is packed is told from its content. */
const anyLayer = 'application/vnd.oci.image.layer.v1.tar';
/** Reads an image's layers, at most `atOnce` at a time, and returns them in order. Stops at the first failure. */
async function readLayers(request) {
    const { blobs, layers, cache, atOnce } = request;
    const results = new Map();
    const waiting = takeInTurn(layers);
    const work = async () => {
        for (const [index, layer] of waiting)
            results.set(index, await cache.read(blobs, layer));
    };
    await Promise.all(Array.from({ length: Math.max(1, atOnce) }, work));
    return layers.flatMap((_, index) => results.get(index) ?? []);
}
/** Shared by several loops: a loop that ends early, by a failure, ends it for all of them. */
function* takeInTurn(items) {
    yield* items.entries();
}
function requireSame(layer, descriptor) {
    const { digest, diffId, sizeBytes } = descriptor;
    if (layer.diffId === diffId && layer.compressedBytes === sizeBytes)
        return layer;
    throw (0,errors/* failure */.V)('image-invalid', {
        what: `Layer ${digest}`,
        detail: `Its content has the diffId ${layer.diffId} and its blob ${layer.compressedBytes} bytes; the image says ${diffId} and ${sizeBytes} bytes.`,
    });
}

;// CONCATENATED MODULE: ./src/build/arguments.ts


/** Names of the variables that carry secret values to buildx; they are never on a command line or a disk. */
function secretVariable(index) {
    return `DOCKWEIGH_SECRET_${index}`;
}
/** The environment variables that carry the secrets of a build. */
function secretEnvironment(config) {
    return Object.fromEntries(config.secrets.map(({ value }, index) => [secretVariable(index), value]));
}
/**
 * The arguments of `docker` for one build, in a fixed order. The Dockerfile and the context are relative
 * to the folder the command is started in.
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/
 */
function buildArguments(request) {
    const { config } = request;
    return [
        'buildx',
        'build',
        '--progress=rawjson',
        ...one('--builder', request.builder),
        ...one('--file', config.file),
        ...one('--target', config.target),
        ...one('--platform', config.platforms.join(',') || null),
        ...many('--build-arg', config.buildArgs),
        ...many('--build-context', config.buildContexts.map(joinPair)),
        ...many('--secret', secretArguments(config)),
        ...many('--ssh', config.ssh),
        ...many('--label', config.labels),
        ...many('--add-host', config.addHosts),
        ...one('--network', config.network),
        ...(config.noCache ? ['--no-cache'] : []),
        ...(config.pull ? ['--pull'] : []),
        ...many('--cache-from', request.cacheFrom),
        ...many('--cache-to', request.cacheTo),
        ...one('--metadata-file', request.metadataFile),
        ...(request.output.kind === 'shipped' ? shippingArguments(config.shipping) : []),
        ...one('--output', outputArgument(request)),
        '--',
        config.context,
    ];
}
/**
 * The layout is a directory, so that a blob that is already there is not sent again. It is the last output, whose
 * digest is the one that the metadata file names.
 */
function outputArgument({ output, config }) {
    if (output.kind === 'cache-only')
        return 'type=cacheonly';
    const dest = field('dest', output.folder);
    return ['type=oci', 'tar=false', dest, ...formFields(config.shipping)].join(',');
}
function secretArguments(config) {
    return [
        ...config.secrets.map(({ name }, index) => `${field('id', name)},env=${secretVariable(index)}`),
        ...config.secretFiles.map(({ name, value }) => `${field('id', name)},${field('src', value)}`),
        ...config.secretEnvs.map(({ name, value }) => `${field('id', name)},${field('env', value)}`),
    ];
}
function field(name, value) {
    return formatField({ name, value });
}
function joinPair({ name, value }) {
    return `${name}=${value}`;
}
function one(flag, value) {
    return value === null ? [] : [flag, value];
}
function many(flag, values) {
    return values.flatMap((value) => [flag, value]);
}

;// CONCATENATED MODULE: ./src/build/outcome.ts
const dockerfileStep = /^\[(?!internal\b|auth\b)[^\]]*\d+\/\d+\] (?!FROM\b)/;
/** Whether a vertex is an instruction of the Dockerfile other than FROM. */
function isDockerfileStep(vertex) {
    return dockerfileStep.test(vertex.name);
}
/** Counts the Dockerfile's steps; a step that was neither run nor cached (the build failed before) does not count. */
function countSteps(progress) {
    const steps = progress.vertices().filter(isDockerfileStep);
    const cached = steps.filter((vertex) => vertex.cached).length;
    const built = steps.filter((vertex) => !vertex.cached && vertex.completedMs !== null && vertex.error === '');
    return { built: built.length, cached };
}
const cacheVertex = /^(importing cache manifest|preparing build cache|exporting\b.*\bcache\b)/i;
/** Whether importing or exporting the cache reported an error; the build itself may well have gone on. */
function hasCacheError(progress) {
    return progress.vertices().some((vertex) => cacheVertex.test(vertex.name) && vertex.error !== '');
}
/**
 * Whether everything the build is doing is talking to the cache service: an import, an export, or
 * fetching the content of a step that the cache had. A step that runs for long without output is not that.
 */
function isWaitingForCache(progress) {
    const active = progress
        .vertices()
        .filter((vertex) => vertex.startedMs !== null && vertex.completedMs === null);
    return (active.length > 0 && active.every((vertex) => vertex.cached || cacheVertex.test(vertex.name)));
}
const usersOwn = [
    /did not complete successfully: exit code/,
    /dockerfile parse error/i,
    /failed to read dockerfile/,
    /Dockerfile cannot be empty/,
    /target stage .* could not be found/,
    /failed to calculate checksum of ref/,
    /failed to resolve source metadata/,
    /unable to prepare context/,
    /failed to push/,
];
/**
 * Whether the build failed for a reason that building without the cache cannot mend. When in doubt the
 * answer is no: a needless second try costs time, a missing one fails a sound pull request.
 */
function isOwnFailure(progress) {
    const texts = [...progress.plainLines(), ...progress.vertices().map((vertex) => vertex.error)];
    return texts.some((text) => usersOwn.some((pattern) => pattern.test(text)));
}
const tailLines = 20;
/** The vertex that made the build fail; undefined when none did, as with a Dockerfile that cannot be parsed. */
function failedVertex(progress) {
    return progress
        .vertices()
        .find((vertex) => vertex.error !== '' && !isCanceled(vertex) && !cacheVertex.test(vertex.name));
}
/** The last lines worth reading of a failed build: the failing step's own output, then the error. */
function failureTail(progress) {
    const failed = failedVertex(progress);
    const output = failed?.log.slice(-tailLines) ?? [];
    const error = progress.plainLines().findLast((line) => line.startsWith('ERROR: '));
    return [...output, hideCommand(error ?? failed?.error ?? '')].filter((line) => line !== '');
}
function isCanceled(vertex) {
    return vertex.error.includes('context canceled');
}
/** BuildKit's message quotes the command with build arguments expanded; the Dockerfile's line is shown instead. */
function hideCommand(message) {
    return message.replace(/process ".*" did not complete/s, 'the instruction did not complete');
}

;// CONCATENATED MODULE: ./src/build/log.ts

/** The line of the log that an event is worth; null when it is worth none. */
function describeEvent(event, names) {
    if (event.kind === 'plain')
        return null;
    const { vertex } = event;
    if (event.kind === 'output')
        return `  │ ${event.line}`;
    if (vertex.name.startsWith('[internal]'))
        return null;
    const name = isDockerfileStep(vertex) ? names(vertex.name).label : withoutArguments(vertex.name);
    switch (event.kind) {
        case 'started':
            return isDockerfileStep(vertex) ? name : null;
        case 'cached':
            return `${name}  (cached)`;
        case 'completed':
            return `${name}  (${seconds(vertex)})`;
        case 'failed':
            return `${name}  (failed: ${hideCommand(vertex.error)})`;
    }
}
/** Makes a log that is silent until released, so that two builds at once do not print into each other. */
function holdLog(print) {
    let held = [];
    return {
        write(line) {
            if (held === null)
                print([line]);
            else
                held.push(line);
        },
        release() {
            const lines = held ?? [];
            held = null;
            if (lines.length > 0)
                print(lines);
        },
    };
}
function seconds(vertex) {
    if (vertex.startedMs === null || vertex.completedMs === null)
        return '0.0 s';
    return `${((vertex.completedMs - vertex.startedMs) / 1000).toFixed(1)} s`;
}
/** FROM names an image, which may hold an expanded argument; everything else here is BuildKit's own text. */
function withoutArguments(name) {
    return name.replace(/^(\[[^\]]*\]) FROM .*$/s, '$1 FROM');
}

;// CONCATENATED MODULE: ./src/build/warnings.ts
/**
 * Reads one warning of `--progress=rawjson` (BuildKit's client.VertexWarning); null when it is not of a check. Of a
 * check, `short` reads `NAME: MESSAGE (line N)`.
 */
function readWarning(item) {
    const { short } = item;
    if (typeof short !== 'string')
        return null;
    const text = Buffer.from(short, 'base64').toString('utf8');
    const match = /^([A-Z][A-Za-z]{2,60}): (.{1,2000}) \(line (\d{1,9})\)$/su.exec(text);
    const [, check = '', message = '', line = ''] = match ?? [];
    return match === null ? null : { check, message, line: Number(line) };
}

;// CONCATENATED MODULE: ./src/build/progress.ts

const keptLines = 200;
const keptWarnings = 1000;
const maxLineLength = 10_000;
/**
 * Folds the objects of `--progress=rawjson` (BuildKit's client.SolveStatus, one a line) into vertices.
 * Anything that is not such an object is a plain line; nothing is ever thrown for what a build prints.
 */
function readProgress() {
    const vertices = new Map();
    const plain = [];
    const warnings = [];
    return {
        vertices: () => [...vertices.values()],
        plainLines: () => plain,
        warnings: () => warnings,
        read(line) {
            const status = parseStatus(line);
            if (status === null) {
                plain.push(line);
                if (plain.length > keptLines)
                    plain.shift();
                return [{ kind: 'plain', line }];
            }
            for (const item of list(status['warnings'])) {
                const warning = readWarning(item);
                if (warning !== null && warnings.length < keptWarnings)
                    warnings.push(warning);
            }
            return [
                ...list(status['vertexes']).flatMap((item) => readVertex(vertices, item)),
                ...list(status['logs']).flatMap((item) => readLog(vertices, item)),
            ];
        },
    };
}
function readVertex(vertices, item) {
    const digest = progress_text(item['digest']);
    if (digest === '')
        return [];
    const vertex = vertices.get(digest) ?? newVertex(digest);
    vertices.set(digest, vertex);
    const before = { ...vertex };
    fold(vertex, item);
    const kind = whatHappened(before, vertex);
    return kind === null ? [] : [{ kind, vertex }];
}
function fold(vertex, item) {
    const started = time(item['started']);
    const completed = time(item['completed']);
    vertex.name = progress_text(item['name']) || vertex.name;
    const error = progress_text(item['error']);
    // A cached step whose content turns out to be gone reports that as its error, and then runs after all.
    if (vertex.error !== '' && error === '' && started !== null) {
        vertex.cached = false;
        vertex.error = '';
    }
    vertex.error = error || vertex.error;
    vertex.cached ||= item['cached'] === true;
    if (started !== null) {
        vertex.startedMs ??= started;
        // A cached vertex starts again, and is not complete, while its blobs are fetched.
        vertex.completedMs = completed;
    }
}
function whatHappened(before, now) {
    if (now.cached)
        return before.cached ? null : 'cached';
    if (now.completedMs !== null && before.completedMs === null) {
        return now.error === '' ? 'completed' : 'failed';
    }
    return now.startedMs !== null && before.startedMs === null ? 'started' : null;
}
function readLog(vertices, item) {
    const vertex = vertices.get(progress_text(item['vertex']));
    if (vertex === undefined)
        return [];
    const lines = (vertex.partial + Buffer.from(progress_text(item['data']), 'base64').toString('utf8')).split('\n');
    vertex.partial = (lines.pop() ?? '').slice(-maxLineLength);
    return lines.map((raw) => {
        const line = lastOverwrite(raw).slice(0, maxLineLength);
        vertex.log.push(line);
        if (vertex.log.length > keptLines)
            vertex.log.shift();
        return { kind: 'output', vertex, line };
    });
}
/** A progress bar redraws its line with carriage returns; only its last state is worth a line. */
function lastOverwrite(line) {
    return line.trimEnd().split('\r').at(-1) ?? '';
}
function newVertex(digest) {
    return {
        digest,
        name: '',
        startedMs: null,
        completedMs: null,
        cached: false,
        error: '',
        log: [],
        partial: '',
    };
}
function parseStatus(line) {
    if (!line.startsWith('{'))
        return null;
    try {
        const value = JSON.parse(line);
        return typeof value === 'object' && value !== null ? value : null;
    }
    catch {
        return null;
    }
}
function list(value) {
    return Array.isArray(value)
        ? value.filter((item) => typeof item === 'object' && item !== null)
        : [];
}
function progress_text(value) {
    return typeof value === 'string' ? value : '';
}
function time(value) {
    const parsed = Date.parse(progress_text(value));
    return Number.isNaN(parsed) ? null : parsed;
}

;// CONCATENATED MODULE: ./src/build/sides.ts






/**
 * Builds the sides that are to be built. The builds overlap, so that BuildKit runs a step they share once; the exports follow one
 * another, because two exports into one layout race. Base, and head where another image's exports go before, is built
 * without an export meanwhile, and exported from the builder's cache when its time has come.
 */
async function buildSides(plan, tools) {
    const stop = new AbortController();
    const signal = AbortSignal.any([plan.signal, stop.signal]);
    const begin = (name, tree, isWarmed) => {
        const log = holdLog((lines) => {
            tools.print(lines);
        });
        const side = { name, tree, log, plan, tools, signal };
        const warming = isWarmed && !plan.config.noCache ? warm(side) : null;
        // Its failure is met where it is awaited, which may be never when head fails first.
        warming?.catch(() => undefined);
        return { side, warming };
    };
    const isWaiting = plan.turn !== null;
    const begunBase = plan.base && begin('base', plan.base, isWaiting || plan.head !== null);
    const begunHead = plan.head && begin('head', plan.head, isWaiting);
    await plan.turn;
    try {
        const head = begunHead && (await sides_finish(begunHead, plan.cache.headTo));
        if (head?.kind === 'failed' || begunBase === null)
            return { head, base: null };
        return { head, base: await sides_finish(begunBase, plan.cache.baseTo) };
    }
    finally {
        stop.abort();
        await begunBase?.warming?.catch(() => undefined);
    }
}
/** Exports a side. What it leaves in the cache it leaves only when it had to build something: the rest is there. */
function sides_finish({ side, warming }, cacheTo) {
    const { name, tools, plan } = side;
    const title = plan.name === null ? `Build ${name}` : `Build ${name} of ${plan.name}`;
    return tools.chapter(title, async () => {
        side.log.release();
        const warmed = await warming;
        if (warmed?.kind === 'failed')
            return warmed;
        const leavesCache = warmed === null || warmed.stepsBuilt > 0;
        const exported = await exportSide(side, leavesCache ? cacheTo : []);
        return exported.kind === 'built' && warmed !== null ? addWarmUp(exported, warmed) : exported;
    });
}
async function warm(side) {
    const attempt = await attemptWithRetry(side, { kind: 'cache-only' }, []);
    const failed = failedSide(side, attempt);
    return failed ?? { kind: 'warmed', ...summarize(attempt) };
}
async function exportSide(side, cacheTo) {
    const { plan } = side;
    const kind = side.name === 'head' ? 'shipped' : 'layout';
    const attempt = await attemptWithRetry(side, { kind, folder: plan.layout }, cacheTo);
    const failed = failedSide(side, attempt);
    if (failed !== null)
        return failed;
    const metadata = await side.tools.builder.readMetadata(metadataFile(side));
    const digest = imageDigest(metadata);
    if (digest === null) {
        throw (0,errors/* failure */.V)('image-invalid', {
            what: 'The build metadata',
            detail: `no \`containerimage.digest\` for ${side.name}`,
        });
    }
    const warnings = attempt.progress.warnings();
    return { kind: 'built', digest, metadata, warnings, ...summarize(attempt) };
}
/** A build that failed with a cache, for a reason that may be the cache's, is tried once more without it. */
async function attemptWithRetry(side, output, cacheTo) {
    const cache = { from: side.plan.cache.from, to: cacheTo };
    const first = await attemptBuild(side, output, cache);
    if (!deservesRetry(first, cache.from.length + cache.to.length)) {
        return { ...first, cacheFailed: hasCacheError(first.progress) };
    }
    const why = first.end.kind === 'cache-stalled' ? 'the cache service does not answer' : 'the build failed';
    side.log.write(`Building ${side.name} once more without the cache: ${why}.`);
    for (const line of failureTail(first.progress))
        side.log.write(`  │ ${line}`);
    return { ...(await attemptBuild(side, output, { from: [], to: [] })), cacheFailed: true };
}
function deservesRetry(attempt, cacheEntries) {
    if (cacheEntries === 0)
        return false;
    if (attempt.end.kind === 'cache-stalled')
        return true;
    return attempt.end.kind === 'exited' && attempt.end.code !== 0 && !isOwnFailure(attempt.progress);
}
async function attemptBuild(side, output, cache) {
    const { plan, tools } = side;
    const progress = readProgress();
    const startedMs = tools.now();
    const end = await tools.builder.build({
        arguments: buildArguments({
            config: plan.config,
            builder: plan.choice.name,
            output,
            metadataFile: metadataFile(side),
            cacheFrom: cache.from,
            cacheTo: cache.to,
        }),
        folder: side.tree.folder,
        environment: { ...secretEnvironment(plan.config), BUILDX_METADATA_PROVENANCE: 'max' },
        metadataFile: metadataFile(side),
        timeoutMs: plan.config.buildTimeoutMs,
        signal: side.signal,
        isCacheStalled: (idleMs) => idleMs > plan.config.cacheTimeoutMs && isWaitingForCache(progress),
        onLine: (line) => {
            for (const event of progress.read(line)) {
                const text = describeEvent(event, side.tree.names);
                if (text !== null)
                    side.log.write(text);
            }
        },
    });
    return { end, progress, durationMs: tools.now() - startedMs };
}
function failedSide(side, { end, progress }) {
    // A build that was stopped from outside says nothing about the image.
    side.plan.signal.throwIfAborted();
    if (end.kind === 'exited' && end.code === 0)
        return null;
    if (end.kind === 'timed-out' || end.kind === 'cache-stalled') {
        const minutes = Math.round(side.plan.config.buildTimeoutMs / 60_000);
        const { message } = (0,errors/* failure */.V)('build-timeout', { side: side.name, limit: `${minutes} min` });
        return { kind: 'failed', message, log: failureTail(progress) };
    }
    return { kind: 'failed', message: whyFailed(side, progress), log: failureTail(progress) };
}
/** Names the instruction that failed by the Dockerfile's text and line, where it can be told. */
function whyFailed({ name, tree, plan }, progress) {
    const vertex = failedVertex(progress);
    if (vertex?.name.startsWith('exporting to ') === true) {
        return `The image of ${name} builds, but could not be exported.`;
    }
    const step = vertex && tree.names(vertex.name);
    if (vertex === undefined || step?.text == null)
        return `The image of ${name} does not build.`;
    const exitCode = /exit code: (\d+)/.exec(vertex.error)?.[1];
    const how = exitCode === undefined ? 'failed' : `ended with exit code ${exitCode}`;
    const place = `${plan.config.file}:${step.line ?? ''}`;
    return `The image of ${name} does not build: \`${step.text}\` (${place}) ${how}.`;
}
function summarize(attempt) {
    const steps = countSteps(attempt.progress);
    const cache = attempt.cacheFailed ? 'failed' : steps.cached > 0 ? 'imported' : 'not-used';
    return {
        durationMs: attempt.durationMs,
        stepsBuilt: steps.built,
        stepsCached: steps.cached,
        cache,
    };
}
/** The export finds every step in the builder's cache; what the build really cost is what the warm-up did. */
function addWarmUp(exported, warmed) {
    return {
        ...exported,
        durationMs: exported.durationMs + warmed.durationMs,
        stepsBuilt: warmed.stepsBuilt,
        stepsCached: warmed.stepsCached,
        cache: warmed.cache,
    };
}
function metadataFile(side) {
    return `${side.plan.folder}/${side.plan.id}${side.name}-metadata.json`;
}
function imageDigest(metadata) {
    if (typeof metadata !== 'object' || metadata === null)
        return null;
    const digest = metadata['containerimage.digest'];
    return typeof digest === 'string' && (0,image_digest/* isDigest */.Bc)(digest) ? digest : null;
}

// EXTERNAL MODULE: ./src/dockerfile/excerpt.ts
var excerpt = __webpack_require__(5471);
// EXTERNAL MODULE: ./src/dockerfile/reference.ts
var dockerfile_reference = __webpack_require__(3019);
// EXTERNAL MODULE: ./src/dockerfile/source.ts
var dockerfile_source = __webpack_require__(4625);
;// CONCATENATED MODULE: ./src/build/steps.ts



const vertexName = /^\[(?:(?:[a-z0-9]+\/[a-z0-9/.]+) )?(?:(\S+) +)?(\d+)\/(\d+)\] (?:ONBUILD |LINK )?(\w+)/;
const stepKeywords = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR']);
const steps_longestName = 100;
/**
 * Names build steps by the Dockerfile's own text. BuildKit's vertex names, such as `[build 2/5] RUN make`, have build
 * arguments expanded, so a token passed by one would be printed; only their place and keyword are taken. A step whose
 * place does not hold that keyword (ONBUILD triggers shift the count) is named by the keyword alone.
 * `contexts` are the names of the build contexts, which may stand in for base images.
 */
function stepNames(dockerfile, contexts = []) {
    const replaced = new Set(contexts.map(steps_imageKey));
    return (name) => {
        const match = vertexName.exec(name);
        if (match === null)
            return { label: `${name.split(']', 1)[0] ?? ''}]`, text: null, line: null };
        const [, stageName, place = '', total = '', keyword = ''] = match;
        const label = `[${stageName === undefined ? '' : `${stageName} `}${place}/${total}]`;
        const stage = findStage(dockerfile, stageName);
        const isReplaced = stage?.imageName != null && replaced.has(steps_imageKey(stage.imageName));
        const instruction = stage && findStep(stage, { place, total, keyword, isReplaced });
        if (instruction === undefined)
            return { label: `${label} ${keyword}`, text: null, line: null };
        const text = (0,excerpt/* excerpt */.K)(dockerfile.source.text.slice(instruction.start, instruction.end), steps_longestName);
        return { label: `${label} ${text}`, text, line: (0,dockerfile_source/* rangeOf */.be)(dockerfile.source, instruction).line };
    };
}
function findStage({ stages }, name) {
    if (name === undefined)
        return stages.length === 1 ? stages[0] : undefined;
    const index = /^stage-(\d+)$/.exec(name)?.[1];
    return (stages.find((stage) => stage.name === name) ??
        (index === undefined ? undefined : stages[Number(index)]));
}
function findStep(stage, step) {
    const steps = stage.instructions.filter(({ keyword }) => stepKeywords.has(keyword));
    // FROM is part of the total only where it names an image, and has a place only where that image is pulled.
    const offset = Number(step.total) - steps.length;
    const instruction = steps[Number(step.place) - 1 - (step.isReplaced ? 0 : offset)];
    const isSure = (offset === 0 || offset === 1) && instruction?.keyword === step.keyword;
    return isSure ? instruction : undefined;
}
/** Names that mean the same image to BuildKit are equal. */
function steps_imageKey(name) {
    const reference = (0,dockerfile_reference/* parseReference */.F)(name);
    return `${(0,dockerfile_reference/* familiarName */.h)(reference)}:${reference.tag ?? 'latest'}`;
}

;// CONCATENATED MODULE: ./src/stages/build-images.ts



/** Builds head and base of one image, as far as they are wanted. */
async function buildImages({ config, listedAs, ...request }, { builder, choice, cacheService, host, layout, blobs }) {
    const cache = planCache(config, cacheService, listedAs);
    const contexts = config.buildContexts.map((context) => context.name);
    const treeOf = (side) => side && { ...side.tree, names: stepNames(side.recipe.dockerfile, contexts) };
    const { head, base } = await buildSides({
        ...request,
        config,
        choice,
        cache,
        layout,
        folder: host.folder,
        head: treeOf(request.head),
        base: treeOf(request.base),
    }, {
        builder,
        now: () => performance.now(),
        print: (lines) => {
            for (const line of lines)
                host.say(line);
        },
        chapter: (title, work) => host.chapter(title, work),
    });
    return { head, base, blobs, notes: cacheNotes(cache.notice, head) };
}
function cacheNotes(notice, head) {
    if (notice !== null)
        return [{ stage: 'build', message: notice }];
    if (head?.kind !== 'built' || head.cache !== 'failed')
        return [];
    return [
        { stage: 'build', message: 'The build cache could not be used; the build went on without it.' },
    ];
}

;// CONCATENATED MODULE: ./src/analysis/leftovers.ts



const home = '(?:root|home/[^/]+)';
const places = [
    ['var/lib/apt/lists', 'apt package lists'],
    ['var/cache/apt', 'apt package cache'],
    ['var/cache/apk', 'apk package cache'],
    ['var/cache/(?:yum|dnf|libdnf5)', 'dnf package cache'],
    ['var/cache/zypp', 'zypper package cache'],
    ['var/cache/pacman/pkg', 'pacman package cache'],
    [`${home}/\\.npm/_cacache`, 'npm cache'],
    [`(?:usr/local/share/\\.cache|${home}/\\.cache)/yarn`, 'Yarn cache'],
    [`${home}/\\.local/share/pnpm/store`, 'pnpm store'],
    [`${home}/\\.cache/pip`, 'pip cache'],
    [`${home}/\\.cache/uv`, 'uv cache'],
    [`${home}/\\.cache/pypoetry`, 'Poetry cache'],
    [`${home}/\\.cache/go-build`, 'Go build cache'],
    ['(?:root/go|go)/pkg/mod/cache', 'Go module cache'],
    [`(?:usr/local/cargo|${home}/\\.cargo)/registry`, 'Cargo registry'],
    [`${home}/\\.m2/repository`, 'Maven repository'],
    [`${home}/\\.gradle/caches`, 'Gradle cache'],
    [`${home}/\\.(?:composer/cache|cache/composer)`, 'Composer cache'],
    ['usr/local/bundle/cache', 'Bundler cache'],
    ['(?:var/)?tmp', 'temporary files'],
];
/**
 * Finds well-known caches and temporary files that a container sees and has no use for: what the instruction that
 * wrote them should have removed or kept in a cache mount. Largest first, then by path.
 */
function findLeftovers(files) {
    const patterns = places.map(([path, what]) => ({
        pattern: new RegExp(`^(${path})/.`),
        what,
    }));
    const found = new Map();
    for (const { node, sizeBytes } of (0,weight/* distinctFiles */.EV)(files)) {
        const match = sizeBytes === 0 ? null : matchPlace(patterns, (0,filesystem/* pathOf */.XM)(node));
        if (!match)
            continue;
        const known = found.get(match.path);
        found.set(match.path, {
            ...match,
            sizeBytes: (known?.sizeBytes ?? 0) + sizeBytes,
            fileCount: (known?.fileCount ?? 0) + 1,
            layers: merge(known?.layers ?? [], node.contentLayer),
        });
    }
    return [...found.values()].sort((a, b) => b.sizeBytes - a.sizeBytes || (0,image_path/* compareTexts */.qy)(a.path, b.path));
}
function matchPlace(patterns, path) {
    for (const { pattern, what } of patterns) {
        const directory = pattern.exec(path)?.[1];
        if (directory !== undefined)
            return { path: directory, what };
    }
    return null;
}
function merge(layers, layer) {
    return layers.includes(layer) ? layers : [...layers, layer].sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./src/analysis/measure.ts
/** Puts a read layer list and its origins together; the totals are the sums of the layers. */
function measureImage(layers, origins) {
    const measured = layers.map(({ digest, diffId, compressedBytes, unpackedBytes }, index) => ({
        digest,
        diffId,
        compressedBytes,
        unpackedBytes,
        origin: origins[index] ?? { kind: 'unknown' },
    }));
    return { size: sumSizes(measured), layers: measured };
}
/** The size of an image made of these layers. */
function sumSizes(layers) {
    return {
        compressedBytes: layers.reduce((sum, layer) => sum + layer.compressedBytes, 0),
        unpackedBytes: layers.reduce((sum, layer) => sum + layer.unpackedBytes, 0),
        layerCount: layers.length,
    };
}

;// CONCATENATED MODULE: ./src/image/stack-layers.ts


/** containerd follows as many symlinks in one path (continuity, fs.RootPath). */
const symlinkLimit = 255;
/**
 * Merges layers, oldest first, into what a container sees, in time linear in the number of entries.
 * A layer's whiteouts and opaque markers hide only what lies below it (OCI image spec, layer.md, "Whiteouts").
 * Directories merge; any other entry replaces what had its name. Symlinks on the way to an entry are followed inside
 * the image, and directories that no entry describes are made, both as containerd unpacks.
 * Fails with `image-invalid` when symlinks run in a circle.
 */
function stackLayers(layers, onHidden = () => undefined) {
    const root = createNode({ name: '', parent: null, layer: 0, entry: -1 });
    root.children = new Map();
    const stack = {
        layers,
        root,
        onHidden,
        layer: 0,
        entry: -1,
        lastPath: '',
        lastDirectory: null,
    };
    layers.forEach((layer, index) => {
        stack.layer = index;
        hideWhatIsMarked(stack, layer);
        for (let entry = 0; entry < layer.entries.length; entry++)
            addEntry(stack, layer, entry);
    });
    return { layers, root };
}
function hideWhatIsMarked(stack, layer) {
    stack.entry = -1;
    for (const path of layer.opaqueDirectories) {
        const directory = directoryAt(stack, path, 'existing');
        for (const child of directory?.children?.values() ?? [])
            hide(stack, child, 'opaque');
        directory?.children?.clear();
    }
    for (const path of layer.whiteouts) {
        const directory = directoryAt(stack, (0,image_path/* parentPath */.yl)(path), 'existing');
        const node = directory?.children?.get((0,image_path/* baseName */.Fl)(path));
        if (node)
            remove(stack, node, 'deleted');
    }
    stack.lastDirectory = null;
}
function addEntry(stack, layer, entry) {
    stack.entry = entry;
    const path = layer.entries.path(entry);
    const type = layer.entries.type(entry);
    if (path === '') {
        stack_layers_describe(stack.root, stack.layer, entry);
        return;
    }
    const directory = directoryOf(stack, path);
    const name = (0,image_path/* baseName */.Fl)(path);
    const existing = directory.children?.get(name);
    if (type === 'directory' && existing?.children) {
        stack_layers_describe(existing, stack.layer, entry);
        return;
    }
    const target = type === 'hardlink' ? linkTargetOf(stack, layer.entries.linkTarget(entry)) : null;
    if (target && target === existing)
        return;
    if (existing)
        remove(stack, existing, 'overwritten');
    const node = attach(directory, { name, layer: stack.layer, entry });
    if (type === 'directory')
        node.children = new Map();
    if (target) {
        node.contentLayer = target.contentLayer;
        node.contentEntry = target.contentEntry;
    }
}
function linkTargetOf(stack, path) {
    const node = directoryAt(stack, (0,image_path/* parentPath */.yl)(path), 'existing')?.children?.get((0,image_path/* baseName */.Fl)(path));
    return node && !node.children ? node : null;
}
function directoryOf(stack, path) {
    const directoryPath = (0,image_path/* parentPath */.yl)(path);
    if (stack.lastDirectory && directoryPath === stack.lastPath)
        return stack.lastDirectory;
    const directory = directoryAt(stack, directoryPath, 'created') ?? stack.root;
    stack.lastPath = directoryPath;
    stack.lastDirectory = directory;
    return directory;
}
/** The directory that a path leads to, symlinks followed; when it is to be `created`, never null. */
function directoryAt(stack, path, wanted) {
    let directory = stack.root;
    let symlinks = 0;
    const ahead = path.split('/').reverse();
    for (let part = ahead.pop(); part !== undefined; part = ahead.pop()) {
        const next = step(directory, part);
        if (next && stack_layers_typeOf(stack, next) === 'symlink') {
            if (++symlinks > symlinkLimit)
                throw circularSymlinks(stack, path);
            const target = symlinkTarget(stack, next);
            if (target.startsWith('/'))
                directory = stack.root;
            ahead.push(...target.split('/').reverse());
        }
        else if (next?.children)
            directory = next;
        else if (wanted === 'existing')
            return null;
        else
            directory = makeDirectory(stack, directory, part);
    }
    return directory;
}
/** One part of a path further; the root's parent is the root. */
function step(directory, part) {
    if (part === '' || part === '.')
        return directory;
    return part === '..' ? (directory.parent ?? directory) : directory.children?.get(part);
}
function makeDirectory(stack, parent, name) {
    const existing = parent.children?.get(name);
    if (existing)
        remove(stack, existing, 'overwritten');
    const node = attach(parent, { name, layer: stack.layer, entry: -1 });
    node.children = new Map();
    return node;
}
function remove(stack, node, reason) {
    hide(stack, node, reason);
    node.parent?.children?.delete(node.name);
    if (node.children || stack_layers_typeOf(stack, node) === 'symlink')
        stack.lastDirectory = null;
}
/** Tells the observer of every name at and below a node; only the node itself is taken over by an entry. */
function hide(stack, node, reason) {
    const inside = reason === 'deleted' ? 'deleted-with-directory' : reason;
    const open = [node];
    for (let next = open.pop(); next; next = open.pop()) {
        for (const child of next.children?.values() ?? [])
            open.push(child);
        if (next.children)
            continue;
        stack.onHidden({
            node: next,
            byLayer: stack.layer,
            byEntry: next === node ? stack.entry : -1,
            reason: next === node ? reason : inside,
        });
    }
}
function attach(parent, place) {
    const node = createNode({ ...place, parent });
    parent.children?.set(place.name, node);
    return node;
}
function createNode(place) {
    const { name, parent, layer, entry } = place;
    return { name, parent, children: null, layer, entry, contentLayer: layer, contentEntry: entry };
}
function stack_layers_describe(node, layer, entry) {
    node.layer = node.contentLayer = layer;
    node.entry = node.contentEntry = entry;
}
function stack_layers_typeOf(stack, node) {
    return stack.layers[node.contentLayer]?.entries.type(node.contentEntry) ?? 'directory';
}
function symlinkTarget(stack, node) {
    return stack.layers[node.contentLayer]?.entries.linkTarget(node.contentEntry) ?? '';
}
function circularSymlinks(stack, path) {
    return (0,errors/* failure */.V)('image-invalid', {
        what: `Layer ${stack.layers[stack.layer]?.digest ?? stack.layer}`,
        detail: `The path ${JSON.stringify(path)} leads through more than ${symlinkLimit} symbolic links.`,
    });
}

;// CONCATENATED MODULE: ./src/analysis/waste.ts




/**
 * Merges layers and finds the bytes in them that nobody can see. Bytes with a second name (hard link) are waste only
 * when the last name is gone. Identical files at two paths are not waste here, since both are seen: `findDuplicates`.
 * Linear in the number of entries. Fails like `stackLayers`.
 */
function findWaste(layers) {
    const numberOf = (0,filesystem/* numberContents */.Ch)(layers);
    const hidden = new Map();
    const files = stackLayers(layers, (hiding) => {
        const content = numberOf(hiding.node);
        const wasted = describeHiding(layers, hiding, hidden.get(content));
        if (wasted.sizeBytes > 0)
            hidden.set(content, wasted);
    });
    for (const node of (0,filesystem/* walkNodes */.RI)(files))
        hidden.delete(numberOf(node));
    return { files, waste: waste_summarize(layers, [...hidden.values()]) };
}
function describeHiding(layers, hiding, earlier) {
    const { node, byLayer } = hiding;
    const old = layers[node.contentLayer]?.entries;
    return {
        path: (0,filesystem/* pathOf */.XM)(node),
        sizeBytes: old?.sizeBytes(node.contentEntry) ?? 0,
        addedBy: node.contentLayer,
        hiddenBy: byLayer,
        reason: waste_reasonOf(layers, hiding, earlier),
    };
}
/** When a file and its hard links are all copied again, the later links say no more than the first name did. */
function waste_reasonOf(layers, { node, byLayer, byEntry, reason }, earlier) {
    const old = layers[node.contentLayer]?.entries;
    const table = layers[byLayer]?.entries;
    if (reason !== 'overwritten' || byEntry < 0 || !old || !table)
        return reason;
    if (table.type(byEntry) === 'hardlink' && earlier?.hiddenBy === byLayer)
        return earlier.reason;
    const before = { table: old, index: node.contentEntry };
    const after = { table, index: byEntry };
    if (!(0,entry_table/* hasSameContent */.q1)(before, after))
        return reason;
    return (0,entry_table/* hasSameAttributes */.g9)(before, after) ? 'copied-again' : 'attributes-changed';
}
function waste_summarize(layers, wasted) {
    const byLayer = layers.map(() => 0);
    for (const { addedBy, sizeBytes } of wasted)
        byLayer[addedBy] = (byLayer[addedBy] ?? 0) + sizeBytes;
    const wastedBytes = byLayer.reduce((sum, bytes) => sum + bytes, 0);
    const unpackedBytes = layers.reduce((sum, layer) => sum + layer.unpackedBytes, 0);
    const files = wasted.toSorted(waste_byWeight);
    return {
        files,
        groups: groupFiles(files),
        wastedBytes,
        byLayer,
        efficiency: unpackedBytes === 0 ? 1 : 1 - wastedBytes / unpackedBytes,
    };
}
function groupFiles(files) {
    const groups = new Map();
    for (const file of files) {
        const key = `${file.addedBy} ${file.hiddenBy} ${file.reason}`;
        const known = groups.get(key) ?? { ...file, sizeBytes: 0, fileCount: 0 };
        groups.set(key, {
            ...known,
            sizeBytes: known.sizeBytes + file.sizeBytes,
            fileCount: known.fileCount + 1,
        });
    }
    return [...groups.values()].sort(waste_byWeight);
}
function waste_byWeight(left, right) {
    return (right.sizeBytes - left.sizeBytes ||
        (0,image_path/* compareTexts */.qy)(left.path, right.path) ||
        left.addedBy - right.addedBy);
}

;// CONCATENATED MODULE: ./src/analysis/contents.ts





const longestExcerpt = 100;
const shownFiles = 20;
const shownDirectories = 12;
/** Looks into an image: merged files, waste, weight, leftovers and packages. The layers must have been read with `packageFiles`. */
function analyseImage(measured, { layers, settings }) {
    const { files, waste } = findWaste(layers);
    const packages = readPackages(files);
    return {
        ...measured,
        settings,
        files,
        waste,
        packages,
        contents: describeContents(measured, { files, waste, packages }),
    };
}
/** The first rows of a list. */
function excerptOf(list, limit = longestExcerpt) {
    return { rows: list.slice(0, limit), total: list.length };
}
function describeContents(measured, { files, waste, packages }) {
    const root = (0,weight/* weighDirectories */.IO)(files);
    const duplicates = (0,weight/* findDuplicates */.Ir)(files);
    return {
        visibleBytes: root.sizeBytes,
        fileCount: root.fileCount,
        baseImage: sumSizes(measured.layers.filter(({ origin }) => origin.kind === 'base-image')),
        wastedBytes: waste.wastedBytes,
        efficiency: waste.efficiency,
        wastedFiles: excerptOf(waste.files),
        wasteGroups: waste.groups,
        directories: heaviestDirectories(root),
        largestFiles: (0,weight/* largestFiles */.Sd)(files, shownFiles),
        duplicates: excerptOf(duplicates.groups, shownFiles),
        duplicateBytes: duplicates.removableBytes,
        leftovers: findLeftovers(files),
        packageCounts: countByType(packages),
        unreadPackages: packages.unread,
    };
}
/** Opens the heaviest directory again and again, as long as what is in it explains most of it. */
function heaviestDirectories(root) {
    let open = heavyParts(root);
    for (;;) {
        const room = shownDirectories - open.length + 1;
        const next = open.find((one) => isWorthOpening(one) && heavyParts(one).length <= room);
        if (next === undefined)
            break;
        open = open.flatMap((one) => (one === next ? heavyParts(one) : [one])).toSorted(contents_byWeight);
    }
    return open
        .filter(({ sizeBytes }) => sizeBytes > 0)
        .slice(0, shownDirectories)
        .map(({ path, sizeBytes, fileCount }) => ({ path, sizeBytes, fileCount }));
}
/** The directories inside that hold a hundredth of it or more: a system's root has many that hold next to nothing. */
function heavyParts({ directories, sizeBytes }) {
    return directories.filter((one) => one.sizeBytes >= Math.max(1, sizeBytes / 100));
}
function isWorthOpening(directory) {
    const inside = heavyParts(directory).reduce((sum, one) => sum + one.sizeBytes, 0);
    return inside > directory.sizeBytes * 0.8;
}
function contents_byWeight(left, right) {
    return right.sizeBytes - left.sizeBytes || (left.path < right.path ? -1 : 1);
}
function countByType({ packages }) {
    const counts = {};
    for (const { type } of packages)
        counts[type] = (counts[type] ?? 0) + 1;
    return Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./src/analysis/stage-chain.ts
/** Reads the stages that FROM instructions begin, in order. */
function outlineStages(froms) {
    return froms.map(({ text, line }, index) => {
        const words = text
            .replace(/\\\r?\n/g, ' ')
            .trim()
            .split(/\s+/)
            .slice(1);
        const [base = '', as = '', name] = words.filter((word) => !word.startsWith('--'));
        const named = as.toUpperCase() === 'AS' && name !== undefined;
        return { name: named ? name : String(index), base, startLine: line };
    });
}
/**
 * The target stage and the stages it stands on, the target first. The target is a name, an index, or empty for the
 * last stage; an unknown one gives no stages. Names are matched as BuildKit does, without regard to case.
 */
function chainStages(stages, target) {
    const chain = [];
    let index = target === '' ? stages.length - 1 : stage_chain_findStage(stages, target, stages.length);
    for (let stage = stages[index]; stage; stage = stages[index]) {
        chain.push(stage);
        index = stage_chain_findStage(stages, stage.base, index);
    }
    return chain;
}
/** The stage that a line of the file lies in; undefined before the first FROM. */
function stageAt(stages, line) {
    return stages.findLast((stage) => stage.startLine <= line);
}
/** The last stage of that name before `before`, else the stage of that index; -1 when there is none. */
function stage_chain_findStage(stages, name, before) {
    const wanted = name.toLowerCase();
    const named = stages
        .slice(0, before)
        .findLastIndex((stage) => stage.name.toLowerCase() === wanted);
    if (named !== -1)
        return named;
    const index = /^\d+$/.test(name) ? Number(name) : -1;
    return index < before ? index : -1;
}

;// CONCATENATED MODULE: ./src/analysis/history-origins.ts

const layerKeywords = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR']);
/**
 * The origin of each layer by the image's history: its non-empty entries stand for the layers one to one, the newest
 * are the target stage's instructions, and what is left at the beginning is the base image. Keywords must agree, from
 * the end backwards; where they stop agreeing, the layers below are unknown. Null when nothing can be said.
 */
function originsFromHistory(image, recipe) {
    const entries = image.history.filter((entry) => !entry.emptyLayer);
    const plan = planLayers(recipe);
    if (entries.length !== image.layers.length || !plan)
        return null;
    const origins = [];
    const left = [...plan.instructions];
    for (const entry of entries.toReversed()) {
        const instruction = takeMatching(left, keywordOf(entry.createdBy));
        if (!instruction)
            break;
        origins.push(originOf(recipe.file, instruction));
    }
    const unmatched = left.some((instruction) => instruction.keyword !== 'WORKDIR');
    if (unmatched && origins.length === entries.length)
        return null;
    const rest = unmatched ? { kind: 'unknown' } : plan.base;
    const below = Array.from({ length: entries.length - origins.length }, () => rest);
    return [...below, ...origins.reverse()];
}
function planLayers(recipe) {
    const froms = recipe.instructions.filter(({ keyword }) => keyword === 'FROM');
    const stages = outlineStages(froms.map(({ text, startLine }) => ({ text, line: startLine })));
    const chain = chainStages(stages, recipe.target).toReversed();
    const [root] = chain;
    if (!root)
        return null;
    const instructions = chain.flatMap((stage) => recipe.instructions.filter((one) => one.stage === stage.name && layerKeywords.has(one.keyword)));
    const base = root.base === 'scratch'
        ? { kind: 'unknown' }
        : { kind: 'base-image', reference: root.base, line: root.startLine };
    return { instructions, base };
}
/** Takes the last instruction if it has the keyword; a WORKDIR in between may have made no layer. */
function takeMatching(left, keyword) {
    if (keyword !== 'WORKDIR') {
        while (left.at(-1)?.keyword === 'WORKDIR')
            left.pop();
    }
    return left.at(-1)?.keyword === keyword ? left.pop() : undefined;
}
/** BuildKit writes the instruction; the classic builder writes the shell command, or `#(nop)` and the instruction. */
function keywordOf(createdBy) {
    const classic = /#\(nop\)\s+(\w+)/.exec(createdBy)?.[1];
    const written = classic ?? /^(RUN|COPY|ADD|WORKDIR)\b/.exec(createdBy)?.[1];
    if (written !== undefined)
        return written;
    return /^(\|\d+ .*)?\/bin\/sh -c/.test(createdBy) ? 'RUN' : null;
}
function originOf(file, instruction) {
    const { stage, startLine, endLine, text } = instruction;
    return { kind: 'instruction', file, stage, startLine, endLine, text };
}

;// CONCATENATED MODULE: ./src/analysis/provenance.ts

/**
 * Finds BuildKit's provenance in buildx's metadata file, or takes an in-toto statement or its predicate; null when
 * there is none or it is not what BuildKit writes. Never fails: the record is a courtesy, and the build may come from anywhere.
 * Shape: BuildKit v0.25, solver/llbsolver/provenance/types; SLSA v0.2 and v1.
 */
function readProvenance(metadata, platform) {
    const predicate = findPredicate(provenance_record(metadata), platform);
    const build = provenance_record(predicate.buildDefinition);
    const config = provenance_record(predicate.buildConfig ?? provenance_record(build.internalParameters).buildConfig);
    const steps = new Map(provenance_list(config.llbDefinition)
        .map(readStep)
        .map((step) => [step.id, step]));
    const result = findResult(steps);
    const details = readDetails(predicate);
    const source = provenance_record(details.source);
    const sources = provenance_list(source.infos).map(provenance_readSource);
    if (result === null || sources.length === 0)
        return null;
    return {
        steps,
        result,
        locations: readLocations(provenance_record(source.locations)),
        sources,
        lastLayers: readLastLayers(provenance_record(details.layers)),
        target: readTarget(predicate, build),
    };
}
/** The value as an object; empty when it is none. */
function provenance_record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}
/** The value as a list; empty when it is none. */
function provenance_list(value) {
    return Array.isArray(value) ? value : [];
}
/** The value as a whole number; the fallback when it is none, as Go leaves zeros out. */
function integer(value, fallback) {
    return Number.isSafeInteger(value) ? value : fallback;
}
function findPredicate(metadata, platform) {
    const key = 'buildx.build.provenance';
    const found = metadata[key] ?? metadata[`${key}/${(0,image_platform/* formatPlatform */.Bq)(platform)}`];
    const held = found === undefined ? metadata : provenance_record(found);
    return provenance_record(held.predicate ?? held);
}
function readDetails(predicate) {
    const metadata = provenance_record(predicate.metadata);
    const details = metadata['https://mobyproject.org/buildkit@v1#metadata'];
    return provenance_record(details ?? provenance_record(provenance_record(predicate.runDetails).metadata).buildkit_metadata);
}
function readTarget(predicate, build) {
    const request = provenance_record(predicate.invocation).parameters ?? provenance_record(build.externalParameters).request;
    return provenance_text(provenance_record(provenance_record(request).args).target);
}
function readStep(value) {
    const step = provenance_record(value);
    return {
        id: provenance_text(step.id),
        inputs: provenance_list(step.inputs).map(provenance_text),
        op: provenance_record(provenance_record(step.op).Op ?? provenance_record(step.op).op),
    };
}
/** BuildKit ends the definition with a step without operation, whose one input is the result. */
function findResult(steps) {
    const last = [...steps.values()].at(-1);
    if (last?.inputs.length !== 1 || Object.keys(last.op).length > 0)
        return null;
    return last.inputs[0] ?? null;
}
function readLocations(locations) {
    return new Map(Object.entries(locations).map(([step, value]) => [
        step,
        provenance_list(provenance_record(value).locations).flatMap(readLines),
    ]));
}
/** One location is one instruction; its ranges are its physical lines. */
function readLines(value) {
    const location = provenance_record(value);
    const ranges = provenance_list(location.ranges).map(provenance_record);
    const starts = ranges.map((range) => integer(provenance_record(range.start).line, 0));
    const ends = ranges.map((range) => integer(provenance_record(range.end).line, 0));
    const startLine = smallest(starts);
    const endLine = Math.max(startLine, -smallest(ends.map((line) => -line)));
    if (startLine < 1)
        return [];
    return [{ sourceIndex: integer(location.sourceIndex, 0), startLine, endLine }];
}
function smallest(numbers) {
    return numbers.reduce((left, right) => Math.min(left, right), numbers[0] ?? 0);
}
function provenance_readSource(value) {
    const source = provenance_record(value);
    return {
        name: provenance_text(source.filename),
        text: Buffer.from(provenance_text(source.data), 'base64').toString('utf8'),
    };
}
function readLastLayers(layers) {
    return new Map(Object.entries(layers).map(([output, chains]) => [
        output,
        provenance_list(chains).map((chain) => provenance_text(provenance_record(provenance_list(chain).at(-1)).digest)),
    ]));
}
function provenance_text(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./src/analysis/layer-chain.ts

/**
 * Which steps made the layers of the result, oldest first, by walking the build graph: an exec or file step is exactly
 * one layer, a merge is its inputs one after the other, an image source is all layers of that image.
 * Null when the graph says something else, runs in a circle, or gives more than `limit` layers.
 */
function traceChain(provenance, limit) {
    const { steps, result } = provenance;
    const links = [];
    const open = [{ output: result }];
    let budget = visitBudget(steps.size, limit);
    for (let task = open.pop(); task; task = open.pop()) {
        if ('link' in task) {
            links.push(task.link);
            continue;
        }
        const step = stepOf(steps, task.output);
        const inputs = step && foundationsOf(step, task.output);
        if (!inputs || --budget < 0 || links.length > limit + 1)
            return null;
        const link = ownLink(step);
        if (link)
            open.push({ link });
        for (const output of inputs.toReversed())
            open.push({ output });
    }
    return links.length > limit + 1 ? null : links;
}
/** An honest graph is walked once; circles and merges that double without end run out of this. */
function visitBudget(stepCount, limit) {
    return 2 * (stepCount + limit) + 16;
}
function ownLink(step) {
    if (step.op.source !== undefined)
        return { kind: 'image', step: step.id };
    return step.op.merge === undefined ? { kind: 'layer', step: step.id } : null;
}
/** The outputs whose layers lie below those of an output; null for operations that cannot be followed. */
function foundationsOf(step, output) {
    const { op } = step;
    const index = Number(output.slice(output.indexOf(':') + 1));
    if (op.source !== undefined)
        return [];
    if (op.exec !== undefined)
        return execFoundation(step, index);
    if (op.file !== undefined)
        return fileFoundation(step, index);
    return op.merge === undefined ? null : mergeFoundations(step);
}
/** The mount that gave the output, as a rule the root file system. */
function execFoundation(step, output) {
    const mounts = provenance_list(provenance_record(step.op.exec).mounts).map(provenance_record);
    const mount = mounts.find((candidate) => integer(candidate.output, 0) === output);
    return mount ? inputAt(step, integer(mount.input, 0)) : null;
}
/** Follows a file step's actions back to the input they started from. */
function fileFoundation(step, output) {
    const actions = provenance_list(provenance_record(step.op.file).actions).map(provenance_record);
    let action = actions.find((candidate) => integer(candidate.Output ?? candidate.output, 0) === output);
    for (let hops = 0; action && hops <= actions.length; hops++) {
        const input = integer(action.input, 0);
        if (input < step.inputs.length)
            return inputAt(step, input);
        action = actions[input - step.inputs.length];
    }
    return null;
}
function mergeFoundations(step) {
    const inputs = provenance_list(provenance_record(step.op.merge).inputs).map((input) => step.inputs.at(integer(provenance_record(input).input, 0)));
    return inputs.every((input) => input !== undefined) ? inputs : null;
}
/** A negative index stands for an empty file system. */
function inputAt(step, index) {
    if (index < 0)
        return [];
    const input = step.inputs[index];
    return input === undefined ? null : [input];
}
function stepOf(steps, output) {
    return steps.get(output.slice(0, output.indexOf(':')));
}

;// CONCATENATED MODULE: ./src/analysis/provenance-origins.ts



/**
 * The origin of each layer by BuildKit's own record, or null when there is no record or it does not fit the image:
 * then guessing from it would name the wrong lines.
 */
function originsFromProvenance(request) {
    const { image, file } = request;
    const provenance = readProvenance(request.provenance, image.platform);
    if (!provenance)
        return null;
    const chain = traceChain(provenance, image.layers.length);
    const links = chain && spread(chain, image.layers.length);
    if (!links || contradicts(provenance, links, image))
        return null;
    const sources = readSources(provenance, file);
    return links.map((link) => provenance_origins_originOf(provenance, sources, link));
}
/** Gives an image that the build started from all layers that no step made. */
function spread(chain, layerCount) {
    const images = chain.filter((link) => link.kind === 'image');
    const missing = layerCount - (chain.length - images.length);
    if (images.length > 1 || missing < 0 || (images.length === 0 && missing > 0))
        return null;
    return chain.flatMap((link) => link.kind === 'image' ? Array.from({ length: missing }, () => link) : [link]);
}
/** Whether the record says of a step's layer that it stands elsewhere in the image; recompressed layers say nothing. */
function contradicts(provenance, links, image) {
    const places = new Map();
    image.layers.forEach((layer, index) => {
        for (const digest of [layer.digest, layer.diffId]) {
            places.set(digest, (places.get(digest) ?? new Set()).add(index));
        }
    });
    return links.some((link, index) => {
        if (link.kind === 'image')
            return false;
        const claimed = provenance.lastLayers.get(`${link.step}:0`) ?? [];
        const found = claimed.flatMap((digest) => [...(places.get(digest) ?? [])]);
        return found.length > 0 && !found.includes(index);
    });
}
function readSources(provenance, file) {
    const lines = (provenance.sources[0]?.text ?? '').split(/\r?\n/);
    const stages = outlineStages(findFroms(lines, insideInstructions(provenance)));
    return { file, lines, stages, chain: chainStages(stages, provenance.target) };
}
/** Lines that continue an instruction, where FROM is only a word. */
function insideInstructions(provenance) {
    const inside = new Set();
    const sourceLines = provenance.sources[0]?.text.split('\n').length ?? 0;
    for (const entries of provenance.locations.values()) {
        for (const { startLine, endLine } of entries) {
            for (let line = startLine + 1; line <= Math.min(endLine, sourceLines); line++)
                inside.add(line);
        }
    }
    return inside;
}
function findFroms(lines, inside) {
    return lines.flatMap((text, index) => {
        const isFrom = /^\s*FROM\s/i.test(text) && !inside.has(index + 1);
        return isFrom ? [{ text: joinContinued(lines, index), line: index + 1 }] : [];
    });
}
function joinContinued(lines, start) {
    let end = start;
    while (lines[end]?.trimEnd().endsWith('\\'))
        end++;
    return lines.slice(start, end + 1).join('\n');
}
function provenance_origins_originOf(provenance, sources, link) {
    if (link.kind === 'image')
        return baseImageOrigin(provenance, sources, link);
    const entries = (provenance.locations.get(link.step) ?? []).filter((entry) => entry.sourceIndex === 0 && entry.endLine <= sources.lines.length);
    const entry = preferred(entries, sources);
    if (!entry)
        return { kind: 'unknown' };
    return {
        kind: 'instruction',
        file: sources.file,
        stage: stageAt(sources.stages, entry.startLine)?.name ?? '',
        startLine: entry.startLine,
        endLine: entry.endLine,
        text: sources.lines.slice(entry.startLine - 1, entry.endLine).join('\n'),
    };
}
/** The FROM line by which the record names the image; it may name several, and a stage's name may hide in an argument. */
function baseImageOrigin(provenance, sources, link) {
    const lines = new Set(provenance.locations.get(link.step)?.map((entry) => entry.startLine));
    const isNamed = (stage) => lines.has(stage.startLine);
    const stage = sources.chain.findLast(isNamed) ?? sources.stages.find(isNamed) ?? sources.chain.at(-1);
    return stage
        ? { kind: 'base-image', reference: stage.base, line: stage.startLine }
        : { kind: 'unknown' };
}
/** Stages with the same beginning share steps; the one nearest to the target is what the reader means. */
function preferred(entries, sources) {
    const rank = (entry) => {
        const stage = stageAt(sources.stages, entry.startLine);
        const place = stage ? sources.chain.indexOf(stage) : -1;
        return place === -1 ? sources.chain.length : place;
    };
    return entries.toSorted((a, b) => rank(a) - rank(b) || a.startLine - b.startLine)[0];
}

;// CONCATENATED MODULE: ./src/analysis/origin.ts


/**
 * Says which Dockerfile instruction or base image made each layer: by BuildKit's provenance, which is exact, else by
 * the image's history, else not at all. `provenance` is buildx's metadata file as parsed JSON, or anything; it is
 * never trusted. Never fails. The text of an origin is the Dockerfile's own, in which build arguments are not expanded.
 */
function traceOrigins(request) {
    const { image, provenance, recipe } = request;
    const recorded = originsFromProvenance({ image, provenance, file: recipe.file });
    if (recorded)
        return { origins: recorded, source: 'provenance' };
    const guessed = originsFromHistory(image, recipe);
    if (guessed)
        return { origins: guessed, source: 'history' };
    return { origins: image.layers.map(() => ({ kind: 'unknown' })), source: 'none' };
}

;// CONCATENATED MODULE: ./src/image/spec.ts


const indexTypes = new Set([
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
]);
const manifestTypes = new Set([
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
]);
const configTypes = new Set([
    'application/vnd.oci.image.config.v1+json',
    'application/vnd.docker.container.image.v1+json',
]);
/**
 * Reads an index or a manifest, whichever the document is.
 * Fails with `image-invalid`, naming the field, or with `image-unsupported` for other kinds of artifact.
 */
function parseManifestOrIndex(root) {
    const mediaType = asOptionalText(json_field_fieldOf(root, 'mediaType'));
    const hasManifests = !isAbsent(json_field_fieldOf(root, 'manifests'));
    const hasLayers = !isAbsent(json_field_fieldOf(root, 'layers'));
    if (hasManifests && hasLayers)
        throw invalidField(json_field_fieldOf(root, 'layers'), 'absent from an index');
    requireSchemaVersion(json_field_fieldOf(root, 'schemaVersion'));
    if (indexTypes.has(mediaType) || (mediaType === '' && hasManifests))
        return parseIndex(root);
    if (manifestTypes.has(mediaType) || (mediaType === '' && hasLayers))
        return parseManifest(root);
    throw (0,errors/* failure */.V)('image-unsupported', {
        detail: `${root.document} has the media type ${mediaType || '(none)'}, which is neither an image index nor an image manifest.`,
    });
}
/** Reads an image configuration. Fails with `image-invalid`, naming the field. */
function parseImageConfig(root) {
    const settings = json_field_fieldOf(root, 'config');
    return {
        platform: parsePlatform(root),
        settings: parseSettings(isAbsent(settings) ? { ...settings, value: {} } : settings),
        history: asList(json_field_fieldOf(root, 'history')).map(parseHistoryEntry),
        diffIds: asList(json_field_fieldOf(json_field_fieldOf(root, 'rootfs'), 'diff_ids')).map(asDigest),
    };
}
function requireSchemaVersion(field) {
    if (!isAbsent(field) && field.value !== 2)
        throw invalidField(field, '2');
}
function parseIndex(root) {
    return { kind: 'index', manifests: asList(json_field_fieldOf(root, 'manifests')).map(parseIndexedManifest) };
}
function parseIndexedManifest(field) {
    const platformField = json_field_fieldOf(field, 'platform');
    const platform = isAbsent(platformField) ? null : parsePlatform(platformField);
    return {
        ...parseDescriptor(field),
        platform,
        attestation: isAttestation(json_field_fieldOf(field, 'annotations'), platform),
    };
}
/** BuildKit marks attestations by an annotation and by the platform unknown/unknown (BuildKit, attestation-storage.md). */
function isAttestation(annotations, platform) {
    if (platform?.os === 'unknown' && platform.architecture === 'unknown')
        return true;
    if (isAbsent(annotations))
        return false;
    return json_field_fieldOf(annotations, 'vnd.docker.reference.type').value === 'attestation-manifest';
}
function parseManifest(root) {
    const config = parseDescriptor(json_field_fieldOf(root, 'config'));
    if (!configTypes.has(config.mediaType)) {
        throw (0,errors/* failure */.V)('image-unsupported', {
            detail: `${root.document} describes a ${config.mediaType}, not a container image.`,
        });
    }
    return {
        kind: 'manifest',
        config,
        layers: asList(json_field_fieldOf(root, 'layers')).map(parseDescriptor),
    };
}
function parseDescriptor(field) {
    return {
        mediaType: asText(json_field_fieldOf(field, 'mediaType')),
        digest: asDigest(json_field_fieldOf(field, 'digest')),
        sizeBytes: asSizeBytes(json_field_fieldOf(field, 'size')),
    };
}
function parsePlatform(field) {
    const platform = {
        os: asText(json_field_fieldOf(field, 'os')),
        architecture: asText(json_field_fieldOf(field, 'architecture')),
    };
    const variant = asOptionalText(json_field_fieldOf(field, 'variant'));
    return variant === '' ? platform : { ...platform, variant };
}
function parseSettings(field) {
    return {
        entrypoint: asTexts(json_field_fieldOf(field, 'Entrypoint')),
        command: asTexts(json_field_fieldOf(field, 'Cmd')),
        environment: asTexts(json_field_fieldOf(field, 'Env')),
        user: asOptionalText(json_field_fieldOf(field, 'User')),
        workingDirectory: asOptionalText(json_field_fieldOf(field, 'WorkingDir')),
        exposedPorts: sortedKeys(json_field_fieldOf(field, 'ExposedPorts')),
        volumes: sortedKeys(json_field_fieldOf(field, 'Volumes')),
        labels: parseLabels(json_field_fieldOf(field, 'Labels')),
    };
}
function sortedKeys(field) {
    return isAbsent(field) ? [] : Object.keys(asObject(field)).sort();
}
function parseLabels(field) {
    const names = sortedKeys(field);
    return Object.fromEntries(names.map((name) => [name, asText(json_field_fieldOf(field, name))]));
}
function parseHistoryEntry(field) {
    return {
        createdBy: asOptionalText(json_field_fieldOf(field, 'created_by')),
        comment: asOptionalText(json_field_fieldOf(field, 'comment')),
        emptyLayer: json_field_fieldOf(field, 'empty_layer').value === true,
    };
}

;// CONCATENATED MODULE: ./src/image/read-image.ts




/** Registries refuse manifests above 4 MiB; configs are of the same order. */
const jsonLimitBytes = 8 * 1024 * 1024;
/** Indexes nest once in practice (containerd keeps the pushed index inside its own). */
const indexDepthLimit = 4;
/**
 * Reads the image that a digest names: a manifest, or an index from which the platform's manifest is taken.
 * Attestations are passed over. Without a platform the index must hold exactly one image.
 * Every document's digest is verified; no layer is opened.
 * Fails with `blob-missing`, `blob-corrupt`, `image-invalid`, `image-unsupported`, `platform-missing` or `platform-ambiguous`.
 */
async function read_image_readImage(blobs, digest, platform) {
    const found = await collectImages(blobs, { digest, platform, depth: 0 });
    return chooseImage(found, platform);
}
/** All images that a digest names, in the index's order; one when it names a manifest. Fails like `readImage`. */
async function listImages(blobs, digest) {
    const found = await collectImages(blobs, { digest, platform: undefined, depth: 0 });
    return found.flatMap(({ image }) => image ?? []);
}
async function collectImages(blobs, place) {
    const document = parseManifestOrIndex(await readJson(blobs, place.digest, 'The manifest'));
    if (document.kind === 'manifest') {
        const image = await assembleImage(blobs, place.digest, document);
        return [{ platform: image.platform, image }];
    }
    if (place.depth >= indexDepthLimit) {
        throw (0,errors/* failure */.V)('image-invalid', {
            what: `The index ${place.digest}`,
            detail: `Indexes are nested deeper than ${indexDepthLimit} levels.`,
        });
    }
    const found = [];
    for (const { digest, platform } of uniqueImages(document.manifests)) {
        if (place.platform && platform && !(0,image_platform/* matchesPlatform */.pC)(platform, place.platform)) {
            found.push({ platform, image: null });
        }
        else {
            found.push(...(await collectImages(blobs, { ...place, digest, depth: place.depth + 1 })));
        }
    }
    return found;
}
function uniqueImages(manifests) {
    const images = manifests.filter((manifest) => !manifest.attestation);
    return [...new Map(images.map((manifest) => [manifest.digest, manifest])).values()];
}
function chooseImage(found, platform) {
    const available = found.map((one) => (0,image_platform/* formatPlatform */.Bq)(one.platform)).join(', ') || 'none';
    const matches = found.flatMap(({ image }) => image && (!platform || (0,image_platform/* matchesPlatform */.pC)(image.platform, platform)) ? [image] : []);
    const [first] = matches;
    if (first === undefined) {
        const wanted = platform ? (0,image_platform/* formatPlatform */.Bq)(platform) : 'any platform';
        throw (0,errors/* failure */.V)('platform-missing', { platform: wanted, available });
    }
    if (!platform && matches.length > 1)
        throw (0,errors/* failure */.V)('platform-ambiguous', { available });
    return first;
}
async function assembleImage(blobs, digest, manifest) {
    const config = parseImageConfig(await readJson(blobs, manifest.config.digest, 'The configuration'));
    return {
        digest,
        platform: config.platform,
        settings: config.settings,
        history: config.history,
        layers: pairLayers(digest, manifest, config),
    };
}
function pairLayers(digest, manifest, config) {
    const { diffIds } = config;
    if (diffIds.length !== manifest.layers.length) {
        throw (0,errors/* failure */.V)('image-invalid', {
            what: `The configuration ${manifest.config.digest}`,
            detail: `\`rootfs.diff_ids\` lists ${diffIds.length} layers, the manifest ${digest} ${manifest.layers.length}.`,
        });
    }
    return manifest.layers.flatMap((layer, index) => {
        const diffId = diffIds[index];
        return diffId === undefined ? [] : [{ ...layer, diffId }];
    });
}
async function readJson(blobs, digest, what) {
    const document = `${what} ${digest}`;
    const bytes = await readVerified(blobs, digest, jsonLimitBytes);
    try {
        return { document, path: '', value: JSON.parse(new TextDecoder().decode(bytes)) };
    }
    catch (error) {
        throw (0,errors/* failure */.V)('image-invalid', { what: document, detail: `It is not JSON: ${String(error)}` }, error);
    }
}

;// CONCATENATED MODULE: ./src/stages/outline.ts

/** What the analysis needs of a Dockerfile: its instructions as written, with stage and lines. */
function outlineOf(dockerfile, target) {
    return {
        file: dockerfile.file,
        target: target ?? '',
        instructions: [
            ...dockerfile.preamble.map((instruction) => line(dockerfile, instruction, '')),
            ...dockerfile.stages.flatMap((stage) => [stage.from, ...stage.instructions].map((each) => line(dockerfile, each, stage.label))),
        ],
    };
}
function line({ source }, instruction, stage) {
    const range = (0,dockerfile_source/* rangeOf */.be)(source, instruction);
    return {
        stage,
        keyword: instruction.keyword,
        startLine: range.line,
        endLine: range.endLine,
        text: source.text.slice(instruction.start, instruction.end),
    };
}

;// CONCATENATED MODULE: ./src/stages/weigh-side.ts







/** Weighs an image, or says why there is none. */
async function weighSide(acquired, scales) {
    switch (acquired.kind) {
        case 'none':
            return noImage(acquired.side);
        case 'recorded':
            return weighRecorded(acquired);
        case 'found':
            return weighFound(acquired, scales);
        case 'built':
            return weighBuilt(acquired, scales);
    }
}
/** Weighs a built image, or says why there is none. */
async function weighBuilt({ built, tree, recipe, blobs }, { layerCache, target, platform }) {
    if (built.kind === 'failed') {
        return noImage({ ...weigh_side_missing('build-failed', built.message, tree.commit), log: built.log });
    }
    const { durationMs, stepsBuilt, stepsCached, cache, warnings } = built;
    const weighed = await weighImage({
        image: await read_image_readImage(blobs, built.digest, wantedPlatform(platform)),
        blobs,
        provenance: built.metadata,
        recipe: outlineOf(recipe.dockerfile, target),
        commit: tree.commit,
        build: { durationMs: Math.round(durationMs), stepsBuilt, stepsCached, cache },
    }, layerCache);
    return { ...weighed, warnings };
}
async function weighFound({ image: { digest, blobs }, commit, recipe }, { layerCache, target, platform }) {
    const image = await read_image_readImage(blobs, digest, wantedPlatform(platform));
    const outline = recipe === null ? noOutline : outlineOf(recipe.dockerfile, target);
    const readable = { image, blobs, provenance: null, recipe: outline, commit, build: null };
    return weighImage(readable, layerCache);
}
const noOutline = { file: '', target: '', instructions: [] };
function wantedPlatform(platform) {
    return platform === null ? undefined : ((0,image_platform/* parsePlatform */.FL)(platform) ?? undefined);
}
/** Layers that are read at the same time; more only compete for the same cores. */
const layersAtOnce = 4;
/** Reads an image layer by layer: what it weighs, what is in it and where each layer comes from. */
async function weighImage({ image, blobs, provenance, recipe, commit, build }, cache) {
    const layers = await readLayers({ blobs, layers: image.layers, cache, atOnce: layersAtOnce });
    const origins = traceOrigins({ image, provenance, recipe });
    const weighed = weighLayers({ image, origins, build, layers }, { commit, recorded: null });
    return { ...weighed, measurement: build && { image, origins, build, layers }, warnings: [] };
}
/** Weighs an image as an earlier run read it. */
function weighRecorded({ recorded: { record, ageMs }, commit, }) {
    const recorded = { at: record.recordedAt, ageMs };
    return { ...weighLayers(record, { commit, recorded }), measurement: null, warnings: [] };
}
function weighLayers({ image, origins, build, layers }, rest) {
    const analysed = analyseImage(measureImage(layers, origins.origins), {
        layers,
        settings: image.settings,
    });
    return {
        image: analysed,
        side: {
            state: 'measured',
            digest: image.digest,
            platform: (0,image_platform/* formatPlatform */.Bq)(image.platform),
            size: analysed.size,
            layers: analysed.layers,
            originSource: origins.source,
            contents: analysed.contents,
            build,
            ...rest,
        },
    };
}
/** Base as it can be compared with head: images of different platforms share neither programs nor sizes. */
function refuseOtherPlatform(base, head) {
    if (base.side.state === 'missing' || head.side.state === 'missing')
        return base;
    if (base.side.platform === head.side.platform)
        return base;
    const message = `Base is an image for ${base.side.platform}, head one for ${head.side.platform}; images of different platforms are not compared.`;
    return { ...base, side: weigh_side_missing('other-platform', message, base.side.commit), image: null };
}
function noImage(side) {
    return { side, image: null, measurement: null, warnings: [] };
}
/** A side without an image. */
function weigh_side_missing(reason, message, commit) {
    return { state: 'missing', commit, reason, message, log: [] };
}

;// CONCATENATED MODULE: ./src/stages/acquire.ts


/** Both sides as the record of base has them: nothing that head is made from was touched. */
function restSides({ head, base }) {
    return { head: takeRecord(head), base: takeRecord(base), notes: [] };
}
/** Opens the images that the user says where to find, and builds those that nobody has. */
async function acquireSides(question, how) {
    const { sides, job } = question;
    const { plan, recipes } = job;
    const head = {
        tree: sides.head,
        recipe: recipes.head,
        image: await acquire_open(plan.head, question),
    };
    const base = {
        tree: sides.base,
        recipe: recipes.base,
        image: await acquire_open(plan.base, question),
    };
    const isRecorded = how.baselines.every((baseline) => baseline.base !== null);
    const built = await acquire_build(question, {
        ...how,
        head: buildable(head),
        base: isPossible(head) && !isRecorded ? buildable(base) : null,
    });
    return settleSides({ head, base, built, file: plan.build.file, baseWhy: sides.baseWhy });
}
/** What each side's image is, or why there is none, when everything that can be built has been. */
function settleSides({ head, base, built, file, baseWhy, }) {
    const isHeadThere = isPossible(head) && built?.head?.kind !== 'failed';
    return {
        head: () => fromPlace(head) ?? fromBuild('head', { side: head, built }) ?? noDockerfile(file, head),
        base: (recorded) => {
            const found = fromPlace(base) ?? fromBuild('base', { side: base, built });
            if (found !== null)
                return found;
            if (base.tree === null)
                return noCommit(baseWhy);
            if (base.recipe === null)
                return noDockerfile(file, base);
            return isHeadThere ? takeRecord(base.tree)(recorded) : notBuilt(base);
        },
        notes: built?.notes ?? [],
    };
}
function isPossible({ image, recipe }) {
    return image !== null || recipe !== null;
}
async function acquire_open(source, { images, say }) {
    if (source === null)
        return null;
    if (images === undefined)
        throw new Error('There is nothing to open images with.');
    const image = await images.open(source);
    say(`Taken as it is: ${image.description}.`);
    return image;
}
function buildable({ tree, recipe, image }) {
    return image === null && tree !== null && recipe !== null ? { tree, recipe } : null;
}
async function acquire_build({ job, id, name, openWorkshop, signal }, { head, base, baselines, turn }) {
    if (head === null && base === null)
        return null;
    const workshop = await openWorkshop();
    const known = baselines.flatMap((baseline) => baseline.known);
    const digests = known.map(({ digest }) => digest);
    await workshop.builder.withholdLayers(workshop.layout, digests);
    const { build: config, listedAs } = job.plan;
    const request = { config, listedAs, head, base, id, name, turn: turn?.came ?? null, signal };
    return buildImages(request, workshop);
}
function fromPlace({ image, tree, recipe }) {
    return image && { kind: 'found', image, recipe, commit: tree?.commit ?? null };
}
function fromBuild(name, { side, built }) {
    const end = built?.[name] ?? null;
    const buildableSide = buildable(side);
    if (built === null || end === null || buildableSide === null)
        return null;
    return { kind: 'built', built: end, blobs: built.blobs, ...buildableSide };
}
function takeRecord(tree) {
    return (recorded) => recorded === null
        ? none(weigh_side_missing('not-built', 'There is no record of it.', tree?.commit ?? null))
        : { kind: 'recorded', recorded, commit: tree?.commit ?? recorded.record.commit };
}
function noDockerfile(file, { tree }) {
    const message = `There is no Dockerfile at \`${file}\`.`;
    return none(weigh_side_missing('no-dockerfile', message, tree?.commit ?? null));
}
function noCommit(baseWhy) {
    return none(weigh_side_missing('no-commit', `Compared with ${baseWhy}.`, null));
}
function notBuilt({ tree }) {
    const message = 'Base was not built, because there is no image of head.';
    return none(weigh_side_missing('not-built', message, tree?.commit ?? null));
}
function none(side) {
    return { kind: 'none', side };
}

;// CONCATENATED MODULE: ./src/stages/untouched.ts
/**
 * Whether head's image is made from the very files that base's is made from, so that building it would tell nothing
 * that measuring base has not told. Only what can be proven counts: anything that is built outside the context, and a
 * wish to look at the world anew, is a reason to build.
 */
function isUntouched({ head, base, changedFiles }, { buildContexts, noCache, pull, shipping }) {
    if (head === null || base === null || changedFiles === null)
        return false;
    const wantsBuild = noCache || pull || shipping.outputs.length > 0;
    const hasLocalContext = buildContexts.some(({ value }) => !/^(docker-image|https):\/\//.test(value));
    return changedFiles.length === 0 && hasSameText(head, base) && !wantsBuild && !hasLocalContext;
}
function hasSameText(head, base) {
    return (head.dockerfile.source.text === base.dockerfile.source.text &&
        head.context.ignoreFile?.text === base.context.ignoreFile?.text);
}

// EXTERNAL MODULE: ./src/dockerfile/instruction.ts
var dockerfile_instruction = __webpack_require__(9742);
;// CONCATENATED MODULE: ./src/analysis/touched.ts


/**
 * Says of a layer of head whether the pull request changed its instruction or something the instruction reads: an
 * earlier instruction of its stage, a stage it continues or copies from, or files of the build context. A layer that
 * differs all the same was changed by the world: a moved base image, a package mirror, a clock.
 */
function findTouched(question) {
    const known = new Map();
    const endOf = (stage) => {
        const last = touchesOf(stage).at(-1);
        return last === undefined ? false : last;
    };
    const touchesOf = (stage) => {
        const found = known.get(stage);
        if (found !== undefined)
            return found;
        const touches = touchStage(stage, question, endOf);
        known.set(stage, touches);
        return touches;
    };
    return (origin) => {
        if (origin.kind !== 'instruction')
            return null;
        for (const stage of question.head.stages) {
            const at = stage.instructions.findIndex(({ start }) => (0,dockerfile_source/* lineIndexAt */.QX)(question.head.source, start) + 1 === origin.startLine);
            if (at >= 0)
                return touchesOf(stage)[at + 1] ?? null;
        }
        return null;
    };
}
/** One answer for FROM and for each instruction; what touches one touches all that follow. */
function touchStage(stage, question, endOf) {
    const { head, base } = question;
    const same = base.stages.find((other) => other.label === stage.label);
    const before = same === undefined ? [] : [same.from, ...same.instructions];
    let sofar = textsOf(head, head.preamble) !== textsOf(base, base.preamble);
    if (stage.parent !== null)
        sofar = either(sofar, endOf(stage.parent));
    return [stage.from, ...stage.instructions].map((instruction, index) => {
        const other = before[index];
        const isSame = other !== undefined && touched_textOf(base, other) === touched_textOf(head, instruction);
        sofar = either(sofar, isSame ? readsTouched(instruction, question, endOf) : true);
        return sofar;
    });
}
/** Whether what an unchanged instruction reads, apart from the layers below it, is touched. */
function readsTouched(instruction, { head, changedFiles }, endOf) {
    const fromStages = stagesRead(instruction, head).map(endOf);
    const paths = contextPaths(instruction);
    const fromContext = paths.length === 0 ? false : isAnyChanged(paths, changedFiles);
    return fromStages.reduce(either, fromContext);
}
/** Stages that `--from` and `--mount=from` name; images and named contexts are not the pull request's. */
function stagesRead({ flags }, { stages }) {
    const names = flags.map((flag) => {
        if (flag.name === 'from')
            return flag.value;
        return flag.name === 'mount' ? (0,dockerfile_instruction/* flagOptions */.vo)(flag).get('from') : undefined;
    });
    return stages.filter(({ name, index }) => names.some((wanted) => wanted?.toLowerCase() === name || wanted === String(index)));
}
/** Paths of the build context that an instruction reads. */
function contextPaths(instruction) {
    const mounted = instruction.flags
        .filter(({ name }) => name === 'mount')
        .map(dockerfile_instruction/* flagOptions */.vo)
        .filter((options) => !options.has('from') && (options.get('type') ?? 'bind') === 'bind')
        .map((options) => options.get('source') ?? options.get('src') ?? '');
    const transfer = (0,dockerfile_instruction/* transferOf */.ND)(instruction);
    if (transfer === null || transfer.from !== null)
        return mounted;
    const copied = transfer.sources.map(({ value }) => value).filter((source) => !isRemote(source));
    return [...mounted, ...copied];
}
function isAnyChanged(sources, changedFiles) {
    if (changedFiles === null)
        return null;
    const places = sources.map(touched_placeOf);
    return changedFiles.some((file) => places.some((place) => place.test(file)));
}
/** Matching takes time in the power of their number. */
const mostWildcards = 4;
/**
 * Matches the files at and below a source, and folders above it, which stand for untracked files in them. Patterns as
 * in Go's filepath.Match; a source with a variable, a character class or many wildcards is taken for anything.
 */
function touched_placeOf(source) {
    const parts = source.split('/').filter((part) => part !== '' && part !== '.');
    const isOpen = /[$[]/.test(source) || source.split('*').length > mostWildcards;
    if (parts.length === 0 || isOpen)
        return /^/;
    const patterns = parts.map((part) => part
        .replace(/[.+^{}()|\\\]]/g, '\\$&')
        .replace(/\*+/g, '[^/]*')
        .replace(/\?/g, '[^/]'));
    const above = patterns.reduceRight((inner, part) => `${part}(?:$|/${inner})`, '');
    return new RegExp(`^${above}`);
}
function isRemote(source) {
    return /^([a-z][a-z0-9+.-]*:\/\/|git@)/i.test(source);
}
function either(left, right) {
    if (left === true || right === true)
        return true;
    return left === null || right === null ? null : false;
}
function textsOf(dockerfile, instructions) {
    return instructions.map((instruction) => touched_textOf(dockerfile, instruction)).join('\n');
}
/** The instruction as written, but for white space. */
function touched_textOf({ source }, { start, end }) {
    return source.text.slice(start, end).replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./src/compare/attribution.ts
/**
 * Says who answers for each layer's change. Layers of the base image are the base image's. Layers that came or went
 * with their instruction are the pull request's. A layer of the same instruction with other content is the pull
 * request's when it touched something the instruction reads, which `isTouched` says (null: not known), else drift.
 * The same content packed to another size is drift.
 */
function attributeChanges(changes, isTouched) {
    const sums = {
        'base-image': attribution_nothing,
        'pull-request': attribution_nothing,
        drift: attribution_nothing,
        unknown: attribution_nothing,
    };
    for (const change of changes) {
        const cause = causeOf(change, isTouched);
        sums[cause] = {
            compressedBytes: sums[cause].compressedBytes + change.compressedChange,
            unpackedBytes: sums[cause].unpackedBytes + change.unpackedChange,
        };
    }
    return sums;
}
/** Who answers for one layer's change. */
function causeOf(change, isTouched) {
    const origin = (change.head ?? change.base)?.origin;
    if (origin?.kind === 'base-image')
        return 'base-image';
    if (change.kind === 'same' || change.kind === 'moved')
        return 'drift';
    if (origin?.kind !== 'instruction')
        return 'unknown';
    if (change.kind !== 'changed')
        return 'pull-request';
    const touched = isTouched(change);
    if (touched === null)
        return 'unknown';
    return touched ? 'pull-request' : 'drift';
}
const attribution_nothing = { compressedBytes: 0, unpackedBytes: 0 };

;// CONCATENATED MODULE: ./src/compare/directories.ts

/** Which part of the change the directories must explain. */
const explainedShare = 0.9;
/** More directories than a reader takes in at a glance explain nothing. */
const directoryLimit = 5;
/**
 * The deepest places that together explain nine tenths of the bytes that came and went: from the root downwards, a
 * directory gives way to the fewest of its entries that explain as much of it, as long as there are at most five in all.
 * Heaviest first, then by path; none when no size changed.
 */
function explainChange(changes) {
    const root = growTree(changes);
    if (root.movedBytes === 0)
        return [];
    let slack = root.movedBytes * (1 - explainedShare);
    let chosen = [root];
    for (let next = root; next; next = chosen.find((tree) => !tree.isFinal)) {
        const tree = next;
        const parts = fewestParts(tree, Math.min(slack, tree.movedBytes * (1 - explainedShare)));
        tree.isFinal = true;
        if (parts.length === 0 || chosen.length - 1 + parts.length > directoryLimit)
            continue;
        slack -= tree.movedBytes - sum(parts);
        chosen = chosen.flatMap((one) => (one === tree ? parts : [one])).toSorted(heaviestFirst);
    }
    return chosen.map(directories_describe);
}
function growTree(changes) {
    const root = emptyTree('');
    for (const change of changes) {
        if (change.sizeChange === 0)
            continue;
        let tree = root;
        directories_weigh(tree, change);
        for (const part of change.path.split('/')) {
            const path = tree.path === '' ? part : `${tree.path}/${part}`;
            const child = tree.inside.get(part) ?? emptyTree(path);
            tree.inside.set(part, child);
            tree = child;
            directories_weigh(tree, change);
        }
    }
    return root;
}
function emptyTree(path) {
    return { path, inside: new Map(), sizeChange: 0, movedBytes: 0, fileCount: 0, isFinal: false };
}
function directories_weigh(tree, { sizeChange }) {
    tree.sizeChange += sizeChange;
    tree.movedBytes += Math.abs(sizeChange);
    tree.fileCount += 1;
}
/** The heaviest entries of a directory that leave at most `slack` bytes of it unexplained; none for a file. */
function fewestParts(tree, slack) {
    const parts = [...tree.inside.values()].sort(heaviestFirst);
    let missing = tree.movedBytes;
    const count = parts.findIndex((part) => (missing -= part.movedBytes) <= slack) + 1;
    return parts.slice(0, count);
}
function sum(trees) {
    return trees.reduce((total, tree) => total + tree.movedBytes, 0);
}
function heaviestFirst(left, right) {
    return right.movedBytes - left.movedBytes || (0,image_path/* compareTexts */.qy)(left.path, right.path);
}
function directories_describe({ path, sizeChange, movedBytes, fileCount }) {
    return { path, sizeChange, movedBytes, fileCount };
}

// EXTERNAL MODULE: ./src/compare/files.ts
var files = __webpack_require__(5596);
;// CONCATENATED MODULE: ./src/compare/keep-order.ts
/**
 * The largest subset of pairs that has the same order in both lists, found by patience sorting in O(n log n).
 * There may be several; `from` says from which list to look. Swapping the lists and `from` gives the same subset.
 */
function keepOrder(pairs, from) {
    const first = (pair) => pair[from];
    const second = (pair) => (from === 'base' ? pair.head : pair.base);
    const ends = [];
    for (const pair of pairs.toSorted((a, b) => first(a) - first(b))) {
        const at = countBelow(ends, (link) => second(link.pair) < second(pair));
        ends[at] = { pair, before: ends[at - 1] ?? null };
    }
    const kept = [];
    for (let link = ends.at(-1) ?? null; link; link = link.before)
        kept.push(link.pair);
    return kept.reverse();
}
function countBelow(sorted, isBelow) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const item = sorted[middle];
        if (item !== undefined && isBelow(item))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/compare/layers.ts

/**
 * Aligns two layer lists: first layers with the same content (diffId), then layers of the same instruction or the same
 * base image, never by position. Same content in another order is `moved`; which of two swapped layers moved is decided
 * alike for both directions, so that comparing head with base gives the mirror image.
 * Rows stand in head order; a removed layer follows the layer it followed in base.
 */
function compareLayers(base, head) {
    const sameContent = pairUp(base, head, (layer) => layer.diffId);
    const inPlace = new Set(keepOrder(sameContent, viewpoint(base, head)));
    const sameOrigin = pairUp(without(base, sameContent.map((pair) => pair.base)), without(head, sameContent.map((pair) => pair.head)), (layer) => originKey(layer.origin));
    const kinds = new Map([
        ...sameContent.map((pair) => [pair, inPlace.has(pair) ? 'same' : 'moved']),
        ...sameOrigin.map((pair) => [pair, 'changed']),
    ]);
    return listRows({ base, head, kinds });
}
/** Pairs the first layer of a key with the first, the second with the second; layers without a key stay alone. */
function pairUp(base, head, keyOf) {
    const waiting = new Map();
    base.forEach((layer, index) => {
        const key = layer && keyOf(layer);
        if (key === null)
            return;
        const indices = waiting.get(key);
        if (indices)
            indices.push(index);
        else
            waiting.set(key, [index]);
    });
    for (const indices of waiting.values())
        indices.reverse();
    return head.flatMap((layer, index) => {
        const key = layer && keyOf(layer);
        const match = key === null ? undefined : waiting.get(key)?.pop();
        return match === undefined ? [] : [{ base: match, head: index }];
    });
}
function without(layers, taken) {
    const gone = new Set(taken);
    return layers.map((layer, index) => (gone.has(index) ? null : layer));
}
/** What makes two layers of different content the same step; null when nothing is known. */
function originKey(origin) {
    switch (origin.kind) {
        case 'instruction':
            return JSON.stringify(['instruction', origin.stage, origin.text]);
        case 'base-image':
            return JSON.stringify(['base-image', origin.reference]);
        case 'unknown':
            return null;
    }
}
/** Which list to look from: the one whose content sorts first, whichever side it is on. */
function viewpoint(base, head) {
    const text = (layers) => layers.map((layer) => layer.diffId).join();
    return text(base) <= text(head) ? 'base' : 'head';
}
function listRows(aligned) {
    const { base, head, kinds } = aligned;
    const byHead = new Map([...kinds].map(([pair, kind]) => [pair.head, { pair, kind }]));
    const removed = groupRemoved(base, new Set([...kinds.keys()].map((pair) => pair.base)));
    const rows = head.flatMap((layer, index) => {
        const match = byHead.get(index);
        if (!match)
            return [layers_toRow('added', null, layer)];
        const row = layers_toRow(match.kind, base[match.pair.base] ?? null, layer);
        return [row, ...(removed.get(match.pair.base) ?? [])];
    });
    return [...(removed.get(-1) ?? []), ...rows];
}
/** Rows of removed layers by the last layer before them that is still there; -1 for the beginning. */
function groupRemoved(base, paired) {
    const groups = new Map();
    let anchor = -1;
    base.forEach((layer, index) => {
        if (paired.has(index)) {
            anchor = index;
            return;
        }
        const group = groups.get(anchor) ?? [];
        groups.set(anchor, [...group, layers_toRow('removed', layer, null)]);
    });
    return groups;
}
function layers_toRow(kind, base, head) {
    return {
        kind,
        base,
        head,
        compressedChange: (head?.compressedBytes ?? 0) - (base?.compressedBytes ?? 0),
        unpackedChange: (head?.unpackedBytes ?? 0) - (base?.unpackedBytes ?? 0),
    };
}

;// CONCATENATED MODULE: ./src/compare/images.ts

/**
 * Compares two measured images. The changes of the rows add up to the size change, to the byte.
 * Comparing an image with itself gives rows of the kind `same` and zeros.
 */
function compareImages(base, head) {
    return {
        sizeChange: {
            compressedBytes: head.size.compressedBytes - base.size.compressedBytes,
            unpackedBytes: head.size.unpackedBytes - base.size.unpackedBytes,
            layerCount: head.size.layerCount - base.size.layerCount,
        },
        layers: compareLayers(base.layers, head.layers),
    };
}

// EXTERNAL MODULE: ./src/compare/packages.ts
var compare_packages = __webpack_require__(130);
;// CONCATENATED MODULE: ./src/compare/settings.ts

/** Compares how containers of two images are started. In the order of the settings' names above, then by key. */
function compareSettings(base, head) {
    return [
        ...compareValue('entrypoint', settings_words(base.entrypoint), settings_words(head.entrypoint)),
        ...compareValue('command', settings_words(base.command), settings_words(head.command)),
        ...compareValue('user', base.user, head.user),
        ...compareValue('working-directory', base.workingDirectory, head.workingDirectory),
        ...compareKeys('environment', variables(base), variables(head)),
        ...compareKeys('exposed-port', settings_plain(base.exposedPorts), settings_plain(head.exposedPorts)),
        ...compareKeys('volume', settings_plain(base.volumes), settings_plain(head.volumes)),
        ...compareKeys('label', new Map(Object.entries(base.labels)), new Map(Object.entries(head.labels))),
    ];
}
/** Shown as the JSON array that a Dockerfile would have. */
function settings_words(list) {
    return list.length === 0 ? '' : JSON.stringify(list);
}
function variables({ environment }) {
    return new Map(environment.map((text) => {
        const equals = text.indexOf('=');
        return equals === -1 ? [text, ''] : [text.slice(0, equals), text.slice(equals + 1)];
    }));
}
function settings_plain(keys) {
    return new Map(keys.map((key) => [key, '']));
}
function compareValue(setting, base, head) {
    if (base === head)
        return [];
    const kind = base === '' ? 'added' : head === '' ? 'removed' : 'changed';
    return [{ setting, kind, key: '', base: base || null, head: head || null }];
}
function compareKeys(setting, base, head) {
    const keys = [...new Set([...base.keys(), ...head.keys()])].sort(image_path/* compareTexts */.qy);
    return keys.flatMap((key) => {
        if (base.get(key) === head.get(key))
            return [];
        const kind = !base.has(key) ? 'added' : !head.has(key) ? 'removed' : 'changed';
        return [{ setting, kind, key, base: null, head: null }];
    });
}

;// CONCATENATED MODULE: ./src/compare/explain.ts







const insideLimit = 3;
/** Compares two images and says why they differ; `isTouched` as in `attributeChanges`. */
function explainImages(base, head, isTouched) {
    const comparison = compareImages(base, head);
    const { changes, visibleChange } = (0,files/* compareFiles */.hZ)(base.files, head.files);
    return {
        ...comparison,
        layers: explainLayers(comparison.layers, { changes, base, head, isTouched }),
        attribution: attributeChanges(comparison.layers, isTouched),
        visibleChange,
        wasteChange: head.waste.wastedBytes - base.waste.wastedBytes,
        fileCounts: countKinds(changes),
        files: excerptOf(changes),
        directories: explainChange(changes),
        packages: excerptOf((0,compare_packages/* comparePackages */.F)(base.packages, head.packages)),
        settings: compareSettings(base.settings, head.settings),
    };
}
/** Groups the changed files by the layer that carries them, once for all rows. */
function explainLayers(rows, { changes, base, head, isTouched }) {
    const byHead = groupBy(changes, ({ headLayer }) => headLayer);
    const byBase = groupBy(changes, ({ baseLayer, headLayer }) => headLayer === null ? baseLayer : null);
    return rows.map((row) => {
        const here = row.head ? byHead.get(head.layers.indexOf(row.head)) : undefined;
        const gone = row.base ? byBase.get(base.layers.indexOf(row.base)) : undefined;
        const inside = explainChange([...(here ?? []), ...(gone ?? [])]).slice(0, insideLimit);
        return { ...row, cause: causeOf(row, isTouched), inside };
    });
}
function groupBy(changes, layerOf) {
    const groups = new Map();
    for (const change of changes) {
        const layer = layerOf(change);
        if (layer === null)
            continue;
        const group = groups.get(layer);
        if (group === undefined)
            groups.set(layer, [change]);
        else
            group.push(change);
    }
    return groups;
}
function countKinds(changes) {
    const counts = { added: 0, removed: 0, grown: 0, shrunk: 0, rewritten: 0, attributes: 0 };
    for (const { kind } of changes)
        counts[kind] += 1;
    return counts;
}

;// CONCATENATED MODULE: ./src/stages/weigh.ts




/** Weighs both images and compares them, or says why one has no figures. */
async function weighSides({ head: acquiredHead, base: acquiredBase, recipes, target, platform, pack }, layerCache) {
    const scales = { layerCache, target, platform };
    const head = await weighSide(acquiredHead, scales);
    const weighedBase = isSameRecord(acquiredHead, acquiredBase)
        ? atCommit(head, acquiredBase.recorded.record.commit)
        : await weighSide(acquiredBase, scales);
    const base = refuseOtherPlatform(weighedBase, head);
    return {
        head: head.side,
        base: base.side,
        comparison: compare(base.image, head.image, recipes),
        savings: findSideSavings(base.image, head.image),
        contents: pack?.({ base: base.image, head: head.image }) ?? null,
        warnings: head.warnings,
        measurements: { head: head.measurement, base: base.measurement },
    };
}
/** Looks through both images, or the one that there is. */
function findSideSavings(base, head) {
    const found = head === null ? [] : findSavings(head);
    if (base === null || base === head)
        return { head: found, base: base === null ? [] : found };
    return { head: found, base: findSavings(base) };
}
function isSameRecord(head, base) {
    return (head.kind === 'recorded' &&
        base.kind === 'recorded' &&
        head.recorded.record === base.recorded.record);
}
function atCommit(weighed, commit) {
    return { ...weighed, side: { ...weighed.side, commit } };
}
function compare(base, head, recipes) {
    if (base === null || head === null)
        return null;
    // Without both recipes nobody can say whether the pull request had a hand in a layer.
    if (recipes.head === null || recipes.base === null)
        return explainImages(base, head, () => null);
    const touched = findTouched({
        head: recipes.head.dockerfile,
        base: recipes.base.dockerfile,
        changedFiles: recipes.changedFiles,
    });
    return explainImages(base, head, (change) => (change.head ? touched(change.head.origin) : true));
}

;// CONCATENATED MODULE: ./src/stages/measure-image.ts





/**
 * Measures an image at the least cost: from the record of base alone when nothing the image is made from was touched;
 * else by building head, without sending the layers that are known, and base only when no record has it. A side that
 * the user says where to find is not built.
 */
async function measure_image_measureImage(question) {
    const { job, layerCache, turn } = question;
    try {
        const baselines = await measure_image_lookUp(question);
        if (canRest(job, baselines))
            return await rest(question, baselines);
        const known = baselines.flatMap((baseline) => baseline.known);
        layerCache.learn(known);
        const measured = await acquireAndWeigh(question, baselines, turn).catch((error) => {
            if (known.length === 0 || !needsLayer(error))
                throw error;
            return null;
        });
        return measured ?? (await measureWithoutRecords(question));
    }
    finally {
        turn?.pass();
    }
}
async function measure_image_lookUp(question) {
    const { job, sides, records } = question;
    const { plan, recipes } = job;
    if (records === undefined || recipes.head === null)
        return noBaselines(job);
    const isBaseMeant = sides.base !== null && recipes.base !== null && plan.base === null;
    return findBaselines({
        build: plan.build,
        listedAs: plan.listedAs,
        baseCommit: isBaseMeant ? sides.base.commit : null,
        records,
        say: sayer(question),
    });
}
function noBaselines({ plan }) {
    return platformsOf(plan.build).map((platform) => ({ platform, base: null, known: [] }));
}
function canRest({ plan, recipes }, baselines) {
    const isRecorded = baselines.every(({ base }) => base !== null);
    return plan.head === null && isRecorded && isUntouched(recipes, plan.build);
}
async function rest(question, baselines) {
    sayer(question)('Not built: nothing that the image is made from was touched.');
    return measure_image_weigh(question, baselines, restSides(question.sides));
}
/** A record that spoke of other layers than the build made leads here. */
async function measureWithoutRecords(question) {
    sayer(question)('A layer that was left out is needed; exporting the image once more with all layers.');
    question.layerCache.forget();
    question.turn?.pass();
    const turn = question.joinQueue();
    try {
        await turn?.came;
        const { builder, layout } = await question.openWorkshop();
        await builder.sendLayers(layout);
        return await acquireAndWeigh(question, noBaselines(question.job), turn);
    }
    finally {
        turn?.pass();
    }
}
async function acquireAndWeigh(question, baselines, turn) {
    const acquired = await acquireSides(question, { baselines, turn });
    turn?.pass();
    return measure_image_weigh(question, baselines, acquired);
}
async function measure_image_weigh({ job, layerCache, pack }, baselines, { head, base, notes }) {
    const { recipes, plan } = job;
    const images = [];
    for (const { platform, base: recorded } of baselines) {
        const sides = { head: head(recorded), base: base(recorded) };
        const request = { ...sides, recipes, target: plan.build.target, platform, pack };
        images.push({ ...measure_image_named(job, platform), ...(await weighSides(request, layerCache)) });
    }
    return { images, notes };
}
function measure_image_named({ plan, recipes }, platform) {
    const isOneOfSeveral = plan.build.platforms.length > 1;
    const name = isOneOfSeveral && platform !== null ? `${plan.name} (${platform})` : plan.name;
    return { plan: { ...plan, name }, recipes, platform };
}
/** Says lines in the log, with the image's name where there are several. */
function sayer({ name, say }) {
    return (line) => {
        say(name === null ? line : `${name}: ${line}`);
    };
}
/** What reading says of an image whose layers are not all there, or not those that were known. */
const layerFailures = new Set([
    'blob-missing',
    'blob-corrupt',
    'image-invalid',
]);
function needsLayer(error) {
    return error instanceof errors/* ActionError */.l && layerFailures.has(error.code);
}

;// CONCATENATED MODULE: ./src/stages/open-workshop.ts


/** Probes the builder and the cache, as all images use them. Fails with what `Builder.prepare` fails with. */
async function openWorkshop(config, { builder, host }) {
    const choice = await host.chapter('Prepare the builder', async () => {
        const chosen = await builder.prepare(config.builder);
        host.say(chosen.description);
        return chosen;
    });
    const cacheService = await host.findCacheService();
    const { notice } = planCache(config, cacheService);
    if (notice !== null)
        host.notice(notice);
    const layout = (0,external_node_path_.join)(host.folder, 'layout');
    return {
        builder,
        choice,
        cacheService,
        host,
        layout,
        blobs: builder.openLayout(layout),
    };
}

;// CONCATENATED MODULE: ./src/stages/read-early.ts
/** While BuildKit exports, it needs the cores, too. */
const blobsAtOnce = 2;
/** Reads layers as soon as they are exported, while later ones, or the other side, are still being built. */
function readEarly({ builder, layout, blobs }, { layerCache, signal }) {
    const waiting = [];
    let readers = 0;
    const read = async () => {
        readers += 1;
        for (let blob = waiting.shift(); blob && !signal.aborted; blob = waiting.shift()) {
            await layerCache.anticipate(blobs, blob);
        }
        readers -= 1;
    };
    const seen = (blob) => {
        waiting.push(blob);
        if (readers < blobsAtOnce)
            void read();
    };
    builder.watchLayout(layout, { seen, signal });
}

;// CONCATENATED MODULE: ./src/stages/turns.ts
/** Opens an empty queue. */
function openQueue() {
    let last = Promise.resolve();
    return {
        join() {
            const came = last;
            let pass = () => undefined;
            const passed = new Promise((settle) => {
                pass = settle;
            });
            last = came.then(() => passed);
            return { came, pass };
        },
    };
}
/**
 * Works on items in their order, at most `atOnce` at the same time, and returns the results in that order. At the
 * first failure nothing new is begun and `stop` is aborted; the failure is thrown when all work has ended.
 */
async function workInOrder(items, { atOnce, stop }, work) {
    const results = new Map();
    const failures = [];
    const waiting = items.entries();
    const workers = Array.from({ length: Math.min(atOnce, items.length) }, async () => {
        for (const [index, item] of waiting) {
            if (failures.length > 0)
                return;
            await work(item).then((result) => results.set(index, result), (error) => {
                failures.push(error);
                stop.abort(error);
            });
        }
    });
    await Promise.all(workers);
    if (failures.length > 0)
        throw failures[0];
    return items.map((_, index) => results.get(index));
}

;// CONCATENATED MODULE: ./src/stages/measure-images.ts







/** Images whose builds are under way at the same time; BuildKit shares its own workers among them. */
const imagesAtOnce = 4;
/** Builds and weighs every image, for each of its platforms. Builds overlap; exports follow one another. */
async function measureImages({ jobs, sides }, ports) {
    const stop = new AbortController();
    const queue = openQueue();
    const signal = AbortSignal.any([ports.host.signal, stop.signal]);
    const layerCache = createKnownLayers(createLayerCache(packageFiles, ports.hashing));
    const shared = {
        sides,
        openWorkshop: shareWorkshop(jobs, async (config) => {
            const workshop = await openWorkshop(config, ports);
            readEarly(workshop, { layerCache, signal });
            return workshop;
        }),
        layerCache,
        joinQueue: () => (jobs.length === 1 ? null : queue.join()),
        records: ports.records,
        images: ports.images,
        pack: ports.pack,
        say: (line) => {
            ports.host.say(line);
        },
        signal,
    };
    const questions = jobs.map((job, index) => ({
        job,
        ...(jobs.length === 1 ? alone : { id: `${index}-`, name: job.plan.name }),
        turn: shared.joinQueue(),
        ...shared,
    }));
    const measured = await workInOrder(questions, { atOnce: imagesAtOnce, stop }, measure_image_measureImage).finally(() => {
        stop.abort();
    });
    const notes = new Map(measured.flatMap((each) => each.notes).map((note) => [note.message, note]));
    return { images: measured.flatMap(({ images }) => images), notes: [...notes.values()] };
}
const alone = { id: '', name: null };
/** The builder is looked for when an image has to be built, and only once. */
function shareWorkshop(jobs, open) {
    let opened = null;
    return () => {
        const [first] = jobs;
        if (first === undefined)
            throw new Error('There is no image to build.');
        opened ??= open(first.plan.build);
        return opened;
    };
}

;// CONCATENATED MODULE: ./src/stages/pack-contents.ts
/** The packing, when a page is wanted; it is loaded only then. */
async function openPacking({ html, }) {
    if (!html)
        return null;
    const { packContents } = await __webpack_require__.e(/* import() */ 855).then(__webpack_require__.bind(__webpack_require__, 1855));
    return (pair) => (pair.head === null ? null : packContents(pair));
}

;// CONCATENATED MODULE: ./src/build/bake-fields.ts


/** Any JSON object; null for everything else. */
function objectOf(value) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? value : null;
}
/** Adds a mistake; the words end a sentence that begins with the target's name. */
function refuseTarget({ name, mistakes }, words) {
    mistakes.push(`- \`${(0,excerpt/* excerpt */.K)(name)}\` ${words}`);
}
/** Null when the field is absent. */
function textIn(target, key) {
    const value = target.fields[key] ?? null;
    if (value === null || value === '')
        return null;
    if (isText(value))
        return value;
    return refuseShape(target, key, null);
}
/** False when the field is absent. */
function flagIn(target, key) {
    const value = target.fields[key] ?? false;
    if (typeof value === 'boolean')
        return value;
    return refuseShape(target, key, false);
}
/** Empty when the field is absent. */
function textsIn(target, key) {
    const value = target.fields[key] ?? [];
    if (Array.isArray(value) && value.every(isText))
        return value;
    return refuseShape(target, key, []);
}
/** The pairs of an object of texts, in order of their names; a value that is null is not set. */
function pairsIn(target, key) {
    const value = objectOf(target.fields[key] ?? {});
    const entries = Object.entries(value ?? {}).filter(([, text]) => text !== null);
    const isReadable = value !== null && entries.every(([name, text]) => isName(name) && isText(text));
    if (!isReadable)
        return refuseShape(target, key, []);
    return entries
        .map(([name, text]) => ({ name, value: text }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** The entries of a list of objects. buildx before 0.18 prints them as CSV, as its options take them. */
function entriesIn(target, key) {
    const value = target.fields[key] ?? [];
    if (!Array.isArray(value))
        return refuseShape(target, key, []);
    const entries = value.map((item) => (isText(item) ? splitEntry(item) : objectOf(item)));
    const known = entries.filter((entry) => entry !== null);
    return known.length === entries.length ? known : refuseShape(target, key, []);
}
/** Refuses a field whose value is not of the kind that bake prints. The value is not shown: it may be a secret. */
function refuseShape(target, key, instead) {
    refuseTarget(target, `has a field \`${key}\` that cannot be read.`);
    return instead;
}
/** No text of a definition may hold what ends an argument. */
function isText(value) {
    return typeof value === 'string' && !value.includes('\0');
}
function isName(name) {
    return name !== '' && !/[=\0]/.test(name);
}
function splitEntry(text) {
    try {
        const [parts = []] = (0,sync/* parse */.qg)(text);
        const pairs = parts.map((part) => [...splitOnce(part)]);
        return Object.fromEntries(pairs);
    }
    catch {
        return null;
    }
}
function splitOnce(part) {
    const at = part.indexOf('=');
    return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
}

;// CONCATENATED MODULE: ./src/build/bake-secrets.ts



/**
 * The secrets of a target, by where their values are. Files have to be in the checkout: bake itself asks before it
 * reads others, and a pull request may have written the bake file.
 */
function readSecrets(target) {
    const secretEnvs = [];
    const secretFiles = [];
    for (const { id, env, src } of entriesIn(target, 'secret')) {
        if (!isText(id) || id === '') {
            refuseTarget(target, 'has a secret without an `id`.');
        }
        else if (isText(env) && env !== '') {
            secretEnvs.push({ name: id, value: env });
        }
        else if (isText(src) && src !== '') {
            const path = readOwnFile(target, `a secret \`${(0,excerpt/* excerpt */.K)(id)}\` whose \`src\``, src);
            if (path !== null)
                secretFiles.push({ name: id, value: path });
        }
        else {
            refuseTarget(target, `has a secret \`${(0,excerpt/* excerpt */.K)(id)}\` without \`env\` or \`src\`; add one.`);
        }
    }
    return { secretEnvs, secretFiles };
}
/** The SSH agents and keys of a target. buildx before 0.18 prints them as its option takes them. */
function readSshKeys(target) {
    const given = target.fields['ssh'] ?? [];
    if (!Array.isArray(given))
        return refuseShape(target, 'ssh', []);
    const entries = given.map((item) => (isText(item) ? splitKeys(item) : item));
    return entriesIn({ ...target, fields: { ssh: entries } }, 'ssh').map(({ id, paths }) => ({
        id: isText(id) && id !== '' ? id : 'default',
        paths: readKeys(target, paths ?? []),
    }));
}
function readKeys(target, paths) {
    if (!Array.isArray(paths) || !paths.every(isText))
        return refuseShape(target, 'ssh', []);
    return paths.flatMap((path) => readOwnFile(target, 'an `ssh` with a path that', path) ?? []);
}
function readOwnFile(target, what, given) {
    const { path } = (0,inside_path/* readRepositoryPath */.Y)(given);
    if (path === null)
        refuseTarget(target, `has ${what} is no file of the checkout.`);
    return path;
}
function splitKeys(text) {
    const [id = '', ...rest] = text.split('=');
    const paths = rest.join('=');
    return { id, paths: paths === '' ? [] : paths.split(',') };
}

;// CONCATENATED MODULE: ./src/build/bake-target.ts






/** Fields that do not change what an image weighs, or that belong to where it goes: measuring does without them. */
const unused = [
    'annotations',
    'attest',
    'cache-from',
    'cache-to',
    'call',
    'description',
    'output',
    'tags',
];
const used = [
    'args',
    'context',
    'contexts',
    'dockerfile',
    'entitlements',
    'extra-hosts',
    'labels',
    'network',
    'no-cache',
    'no-cache-filter',
    'platforms',
    'pull',
    'secret',
    'ssh',
    'target',
];
/** Reads a target of bake's definition. What cannot be done is a mistake, and never left out in silence. */
function bake_target_readTarget(target) {
    refuseFields(target);
    const context = readContext(target);
    return {
        name: target.name,
        build: {
            context,
            file: readFile(target, context),
            target: textIn(target, 'target'),
            buildArgs: pairsIn(target, 'args').map(bake_target_joinPair),
            buildContexts: readContexts(target),
            labels: pairsIn(target, 'labels').map(bake_target_joinPair),
            addHosts: readHosts(target),
            platforms: bake_target_readPlatforms(target),
            network: readNetwork(target),
            // Stages cannot be told apart here, so that one that is built anew means all.
            noCache: flagIn(target, 'no-cache') || textsIn(target, 'no-cache-filter').length > 0,
            pull: flagIn(target, 'pull'),
            ...readSecrets(target),
        },
        sshKeys: readSshKeys(target),
    };
}
function refuseFields(target) {
    const known = [...used, ...unused];
    for (const [key, value] of Object.entries(target.fields)) {
        if (known.includes(key) || value === null)
            continue;
        const words = key === 'dockerfile-inline'
            ? 'has a `dockerfile-inline`; only a Dockerfile that is a file can be compared with its base.'
            : `has \`${(0,excerpt/* excerpt */.K)(key)}\`, which Dockweigh cannot give to a build.`;
        refuseTarget(target, words);
    }
}
function readContext(target) {
    const given = textIn(target, 'context');
    if (given === null)
        return '.';
    if (given.startsWith('target:')) {
        refuseLink(target, given);
        return '.';
    }
    const { path } = (0,inside_path/* readRepositoryPath */.Y)(given);
    if (path === null) {
        refuseTarget(target, 'has a `context` that is no folder of the checkout, so base has none.');
    }
    return path ?? '.';
}
/** Bake takes a Dockerfile's path from the context on. */
function readFile(target, context) {
    const given = textIn(target, 'dockerfile') ?? 'Dockerfile';
    const { path } = (0,inside_path/* readRepositoryPath */.Y)(external_node_path_.posix.isAbsolute(given) ? given : external_node_path_.posix.join(context, given));
    if (path === null || /^[a-z]+:\/\//i.test(given)) {
        refuseTarget(target, 'has a `dockerfile` that is no file of the checkout, so base has none.');
    }
    return path ?? 'Dockerfile';
}
/** Schemes of named contexts that are the same for both sides. */
const bake_target_remote = /^(docker-image|https?|git|ssh):\/\/|^git@/;
function readContexts(target) {
    return pairsIn(target, 'contexts').flatMap(({ name, value }) => {
        if (bake_target_remote.test(value))
            return [{ name, value }];
        if (value.startsWith('target:')) {
            refuseLink(target, value);
            return [];
        }
        const { path } = (0,inside_path/* readRepositoryPath */.Y)(value);
        if (path !== null)
            return [{ name, value: path }];
        const words = 'is neither a folder of the checkout nor the address of an image or repository.';
        refuseTarget(target, `has a context \`${(0,excerpt/* excerpt */.K)(name)}\` that ${words}`);
        return [];
    });
}
function refuseLink(target, value) {
    const words = 'which only bake can do: here each image is built on its own.';
    refuseTarget(target, `is built from \`${(0,excerpt/* excerpt */.K)(value)}\`, ${words}`);
}
function readHosts(target) {
    return pairsIn(target, 'extra-hosts').flatMap(({ name, value }) => value.split(',').map((address) => `${name}=${address}`));
}
function bake_target_readPlatforms(target) {
    const { platforms, unknown } = (0,image_platform/* readPlatformList */.cu)(textsIn(target, 'platforms'));
    for (const platform of unknown) {
        refuseTarget(target, `names the platform \`${(0,excerpt/* excerpt */.K)(platform)}\`; write it as \`linux/amd64\`.`);
    }
    return platforms;
}
/** The host's network is the one entitlement that goes with a field. */
function readNetwork(target) {
    const network = textIn(target, 'network');
    for (const right of textsIn(target, 'entitlements')) {
        if (right === 'network.host' && network === 'host')
            continue;
        refuseTarget(target, `asks for \`${(0,excerpt/* excerpt */.K)(right)}\`, which Dockweigh gives to no build.`);
    }
    return network;
}
function bake_target_joinPair({ name, value }) {
    return `${name}=${value}`;
}

;// CONCATENATED MODULE: ./src/build/bake.ts



/**
 * Reads what `docker buildx bake --print` prints: `group` and `target`, each by name. Groups are resolved here, because
 * the targets that others link to by `target:` are printed beside those that were asked for. Of a reading that fails
 * nothing but names and kinds of fields are told: values may be secrets.
 * @param wanted names of targets and groups; empty: the group `default`
 * @see https://docs.docker.com/build/bake/reference/
 */
function readBake(json, wanted) {
    const definition = bake_parseJson(json);
    const targets = objectOf(definition?.['target']);
    const groups = objectOf(definition?.['group'] ?? {});
    if (targets === null || groups === null)
        return invalid('it prints no targets.');
    const names = resolveNames(wanted.length === 0 ? ['default'] : wanted, groups);
    if (names === null)
        return invalid('it prints a group that cannot be read.');
    const missing = names.find((name) => !Object.hasOwn(targets, name));
    if (missing !== undefined)
        return invalid(`it prints no target \`${(0,excerpt/* excerpt */.K)(missing)}\`.`);
    return readTargets(names, targets);
}
function readTargets(names, targets) {
    const mistakes = [];
    const images = names.flatMap((name) => {
        const fields = objectOf(targets[name]);
        const target = { name, fields: fields ?? {}, mistakes };
        if (fields !== null)
            return [bake_target_readTarget(target)];
        refuseTarget(target, 'cannot be read.');
        return [];
    });
    return mistakes.length > 0 ? { kind: 'unsupported', mistakes } : { kind: 'images', images };
}
/** The targets behind names, each once, in the order they are named; null when a group is no list of names. */
function resolveNames(wanted, groups) {
    const targets = new Set();
    const seen = new Set();
    const open = [...wanted].reverse();
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        // A group may hold a target of its own name.
        if (seen.has(name) || !Object.hasOwn(groups, name)) {
            if (!Object.hasOwn(groups, name) || isOwnMember(groups, name))
                targets.add(name);
            continue;
        }
        seen.add(name);
        const members = membersOf(groups, name);
        if (members === null)
            return null;
        open.push(...members.toReversed());
    }
    return [...targets];
}
function isOwnMember(groups, name) {
    return membersOf(groups, name)?.includes(name) === true;
}
function membersOf(groups, name) {
    const members = objectOf(groups[name])?.['targets'];
    const isList = Array.isArray(members) && members.every((each) => typeof each === 'string');
    return isList ? members : null;
}
function bake_parseJson(json) {
    try {
        return objectOf(JSON.parse(json));
    }
    catch {
        return null;
    }
}
function invalid(why) {
    return { kind: 'invalid', why };
}

// EXTERNAL MODULE: ./src/images/image-entry.ts
var image_entry = __webpack_require__(5166);
;// CONCATENATED MODULE: ./src/stages/plan-baked-images.ts





/** Larger files are no bake files. */
const maxBakeBytes = 1024 * 1024;
const plan_baked_images_longestReason = 500;
/** The targets of bake files as images to weigh. Fails with `bake-failed` or `bake-unsupported`. */
async function planBakedImages({ config, head, repository, builder, }) {
    const { bakeFiles: files, names: targets } = config.images;
    for (const file of files) {
        const text = await repository.readText((0,external_node_path_.join)(head.folder, file), maxBakeBytes);
        if (text === null)
            throw bakeFailure(`there is no file \`${file}\` in the checkout.`);
    }
    const answer = await builder.bake({ folder: head.folder, files, targets });
    if (answer.kind === 'failed')
        throw bakeFailure(answer.why);
    const images = requireImages(answer.json, targets);
    return images.map((image) => ({
        name: image.name,
        listedAs: image.name,
        build: configure(image, { shared: config.build, folder: head.folder }),
        policy: config.policy,
        head: config.head,
        base: config.base,
    }));
}
function requireImages(json, wanted) {
    const reading = readBake(json, wanted);
    if (reading.kind === 'invalid')
        throw bakeFailure(reading.why);
    if (reading.kind === 'unsupported') {
        const { mistakes } = reading;
        throw (0,errors/* failure */.V)('bake-unsupported', {
            count: mistakes.length,
            mistakes: mistakes.slice(0, maxShown).join('\n'),
        });
    }
    const { length } = reading.images;
    if (length > image_entry/* maxImages */.j) {
        throw bakeFailure(`there are ${length} targets, and at most ${image_entry/* maxImages */.j} are weighed.`);
    }
    return reading.images;
}
const maxShown = 50;
/** Base's tree lacks files that git does not know, as secrets mostly are: both sides take head's. */
function configure(image, { shared, folder }) {
    const locate = ({ name, value }) => ({ name, value: (0,external_node_path_.join)(folder, value) });
    const { build } = image;
    return {
        ...shared,
        ...build,
        buildArgs: chosen(build.buildArgs, shared.buildArgs),
        buildContexts: chosen(build.buildContexts, shared.buildContexts),
        labels: chosen(build.labels, shared.labels),
        addHosts: chosen(build.addHosts, shared.addHosts),
        platforms: chosen(build.platforms, shared.platforms),
        network: build.network ?? shared.network,
        noCache: build.noCache || shared.noCache,
        pull: build.pull || shared.pull,
        secretEnvs: [...shared.secretEnvs, ...build.secretEnvs],
        secretFiles: [...shared.secretFiles, ...build.secretFiles.map(locate)],
        ssh: chosen(image.sshKeys.map(({ id, paths }) => paths.length === 0 ? id : `${id}=${paths.map((path) => (0,external_node_path_.join)(folder, path)).join(',')}`), shared.ssh),
    };
}
/** What the target does not say is as the inputs have it. */
function chosen(own, shared) {
    return own.length > 0 ? own : shared;
}
function bakeFailure(detail) {
    return (0,errors/* failure */.V)('bake-failed', { detail: (0,untrusted/* capMiddle */._v)((0,untrusted/* oneLine */.TN)(detail), plan_baked_images_longestReason) });
}

;// CONCATENATED MODULE: ./src/stages/plan-images.ts



/**
 * The images of a run, in the order of the report: the targets of bake files, the images that `.dockweigh.yml` lists,
 * or the one that the inputs describe. Fails with `invalid-inputs`, `bake-failed` or `bake-unsupported`.
 */
async function planImages(question) {
    const { config, configuration } = question;
    const { images } = config;
    const entries = configuration.images;
    if (images.bakeFiles.length > 0) {
        const baked = await planBakedImages(question);
        return requireOneTarget(baked, config);
    }
    const isListed = images.names.length > 0 || (entries.length > 0 && !images.isDescribed);
    if (!isListed)
        return [planDescribed(config)];
    const plans = chooseEntries(images.names, entries).map((entry) => planEntry(entry, config));
    return requireOneTarget(plans, config);
}
function planDescribed({ build, policy, head, base }) {
    return { name: build.file, listedAs: null, build, policy, head, base };
}
function chooseEntries(names, entries) {
    const known = entries.map(({ name }) => name);
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length > 0)
        plan_images_refuse(unknown.map((name) => `- ${unknownWords(name, known)}`));
    return names.length === 0 ? entries : entries.filter(({ name }) => names.includes(name));
}
function unknownWords(name, known) {
    const words = `\`images\` names \`${name}\`, which \`.dockweigh.yml\` does not list`;
    if (known.length === 0)
        return `${words}; it lists no image.`;
    const nearest = (0,suggest/* nearestName */.q)(name, known);
    const hint = nearest === null ? '' : `; did you mean \`${nearest}\`?`;
    return `${words}${hint === '' ? '.' : hint} It lists ${known.map((each) => `\`${each}\``).join(', ')}.`;
}
/** What an entry does not say is as the inputs have it. */
function planEntry(entry, config) {
    const { name, build, budget } = entry;
    return {
        name,
        listedAs: name,
        build: { ...config.build, ...withoutNulls(build) },
        policy: { ...config.policy, ...withoutNulls(budget) },
        head: entry.head ?? config.head,
        base: entry.base ?? config.base,
    };
}
function withoutNulls(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
/** Inputs that say where an image is found or goes mean one image. */
function requireOneTarget(plans, config) {
    if (plans.length === 1)
        return plans;
    const { tags, outputs } = config.build.shipping;
    const rest = `one image, and there are ${plans.length} to weigh; leave`;
    const given = [
        ...(config.head === null ? [] : [`\`head\` means ${rest} it out`]),
        ...(config.base === null ? [] : [`\`base\` means ${rest} it out`]),
        ...(tags.length + outputs.length === 0
            ? []
            : [`\`tags\`, \`push\`, \`load\` and \`outputs\` mean ${rest} them out`]),
    ];
    if (given.length > 0)
        plan_images_refuse(given.map((words) => `- ${words}, or name one image in \`images\`.`));
    return plans;
}
function plan_images_refuse(mistakes) {
    throw (0,errors/* failure */.V)('invalid-inputs', { count: mistakes.length, mistakes: mistakes.join('\n') });
}

// EXTERNAL MODULE: ./src/stages/read-configuration.ts
var read_configuration = __webpack_require__(7708);
// EXTERNAL MODULE: ./src/dockerfile/dockerfile.ts + 4 modules
var dockerfile = __webpack_require__(2730);
// EXTERNAL MODULE: ./src/lint/ignore-file.ts
var ignore_file = __webpack_require__(4014);
;// CONCATENATED MODULE: ./src/stages/read-recipes.ts



/** Reads both Dockerfiles of every image, in the order of the plans. Fails with `dockerfile-too-large`. */
async function readRecipes({ repository, sides, plans, }) {
    const changed = sides.base && (await repository.changedFiles(sides.base.commit));
    return Promise.all(plans.map(async (plan) => {
        const { build } = plan;
        const head = await readRecipe(repository, sides.head, build);
        const base = sides.base && (await readRecipe(repository, sides.base, build));
        const changedFiles = changed && inContext(changed, build.context, head);
        return { plan, recipes: { head, base, changedFiles } };
    }));
}
/** What the build context holds of a list of files: those below its folder that its ignore file lets in. */
function inContext(files, context, recipe) {
    const folder = context === '.' ? '' : `${context}/`;
    const isIgnored = (0,ignore_file/* ignoreMatcher */.N)(recipe?.context.ignoreFile?.text ?? '');
    return files
        .filter((path) => path.startsWith(folder))
        .map((path) => path.slice(folder.length))
        .filter((path) => !isIgnored(path));
}
/** Reads one side's Dockerfile; null when there is none. Fails with `dockerfile-too-large`. */
async function readRecipe(repository, tree, config) {
    const text = await repository.readText((0,external_node_path_.join)(tree.folder, config.file), dockerfile/* maxDockerfileBytes */.q);
    if (text === null)
        return null;
    return {
        dockerfile: (0,dockerfile/* parseDockerfile */.A)(text, config.file),
        context: await repository.readContext(tree, {
            context: config.context,
            dockerfile: config.file,
        }),
    };
}

// EXTERNAL MODULE: ./src/stages/review-scripts.ts
var review_scripts = __webpack_require__(3030);
;// CONCATENATED MODULE: ./src/run.ts

















/** The whole job: the result, then everywhere it is said. Fails with an ActionError when there is no result to report. */
async function run(ports) {
    const { runner } = ports;
    const result = await assess({ host: runner, ...ports }).catch(async (error) => {
        await deliverBreakdown(error, ports).catch(() => undefined);
        throw error;
    });
    runner.signal.throwIfAborted();
    await deliver(result, ports);
    await keepRecords(result.fresh, { records: ports.records, host: runner });
    return { failure: explainFailure(result.report) };
}
/** The way to the result, one line a stage; the same at a terminal. Fails with an ActionError when there is none. */
async function assess({ host, repository, builder, shellcheck, hashing, records, images, labels, }) {
    const inputs = parseConfig(host.inputs, host.job.workspace);
    hideSecrets(inputs.build, host);
    const event = readEvent(host.job.event);
    const sides = await findSides({ repository, host, event, baseRef: inputs.baseRef });
    const configuration = await (0,read_configuration/* readConfiguration */.T)(repository, sides.head);
    const config = settleConfig(inputs, configuration.lint);
    const plans = await planImages({ config, configuration, head: sides.head, repository, builder });
    for (const { build } of plans)
        hideSecrets(build, host);
    const jobs = await readRecipes({ repository, sides, plans });
    const pack = await openPacking(config);
    const measured = await measureImages({ jobs, sides }, { builder, host, hashing, records, images, pack });
    const review = await (0,review_scripts/* reviewScripts */.J)(jobs.flatMap(({ recipes }) => [recipes.head, recipes.base]), shellcheck);
    const reports = measured.images.map(({ plan, recipes, ...sides }) => composeImage({
        ...sides,
        lint: (0,lint_recipes/* lintRecipes */.b)(recipes, {
            configuration: configuration.lint,
            review,
            warnings: sides.warnings,
        }),
    }, plan));
    const judged = await applyOverride(reports, { policy: config.override, host, event, labels });
    const report = composeReport(judged.images, {
        subject: describeRun({ job: host.job, event, sides }),
        reportOnly: config.reportOnly,
        notes: [...measured.notes, ...review.notes, ...judged.notes],
        override: judged.override,
    });
    return {
        report,
        contents: measured.images.map(({ contents }) => contents),
        config,
        event,
        plans,
        fresh: freshMeasurements(measured.images, { sides, event }),
    };
}

// EXTERNAL MODULE: ./src/cli/session.ts + 6 modules
var cli_session = __webpack_require__(7138);
;// CONCATENATED MODULE: ./src/cli/compare-commits.ts








/** Builds and compares two commits as a pull request's run does. Fails like `assess`, and with `no-base`. */
async function compareCommits({ base, head, inputs }, session) {
    const checkout = await checkoutOf(session, base ?? head);
    const tree = await openTree(head, checkout);
    const host = (0,cli_session/* hostOf */.w4)(session, {
        inputs: localInputs(inputs, checkout, session),
        job: {
            event: {
                name: 'terminal',
                ref: '',
                payload: { head: tree.shown, base: await chooseBase({ base, inputs }, checkout) },
            },
            workspace: tree.folder,
            repository: checkout.repository,
        },
    });
    const { report, contents } = await assess({
        host,
        repository: repositoryAt(tree, session),
        builder: builderOf(session),
        shellcheck: (0,cli_session/* shellcheckOf */.wI)(session),
        hashing: hashInThreads(),
    });
    return { report: { ...report, notes: [...tree.notes, ...report.notes] }, contents };
}
/**
 * The checkout the command was given in. Fails with `not-a-repository`; with `image-not-found` where a name was given,
 * which may well have been meant for a file.
 */
async function checkoutOf({ terminal, folder, cleanup }, name) {
    const { cwd } = terminal;
    return (0,local_checkout/* openCheckout */.H)({ cwd, folder, cleanup }).catch((error) => {
        if (!(error instanceof errors/* ActionError */.l) || error.code !== 'not-a-repository')
            throw error;
        if (name === null)
            throw error;
        const detail = `there is no such file and no folder with an \`index.json\`, and ${cwd} is no git checkout.`;
        throw (0,errors/* failure */.V)('image-not-found', { name, detail }, error);
    });
}
/** Puts a commit's files, or with null the working tree's, into a folder. Fails with `image-not-found`. */
async function openTree(name, checkout) {
    if (name === null)
        return openWorkingTree(checkout);
    const commit = await requireCommit(name, checkout);
    return { ...(await checkout.worktree(commit)), shown: commit, notes: [] };
}
async function openWorkingTree(checkout) {
    const { commit, changedFiles } = await checkout.snapshot();
    const files = changedFiles === 1 ? '1 file' : `${changedFiles} files`;
    const message = `Head is the working tree: ${files} changed since the last commit. Files that git ignores are left out.`;
    const notes = changedFiles === 0 ? [] : [{ stage: 'sources', message }];
    return { ...(await checkout.worktree(commit)), shown: checkout.head, notes };
}
async function requireCommit(name, checkout) {
    const commit = await checkout.commitOf(name);
    if (commit !== null)
        return commit;
    const detail = `there is no such file, no folder with an \`index.json\`, and no such commit in ${checkout.top}.`;
    throw (0,errors/* failure */.V)('image-not-found', { name, detail });
}
async function chooseBase({ base, inputs }, checkout) {
    if (base !== null)
        return { sha: await requireCommit(base, checkout), name: base };
    if ((inputs['base-ref'] ?? '') !== '')
        return null;
    const branch = await checkout.targetBranch();
    if (branch !== null)
        return { branch };
    throw (0,errors/* failure */.V)('no-base', {
        detail: 'the branch has no upstream on origin, and origin has no default branch.',
    });
}
/** Paths that were typed in some folder, as the run takes them: relative to the checkout. Fails with `usage`. */
function localInputs(inputs, { top }, { terminal }) {
    const localize = (name, path) => {
        const local = (0,external_node_path_.relative)(top, (0,external_node_path_.resolve)(terminal.cwd, path));
        if (local === '..' || local.startsWith('../')) {
            throw (0,errors/* failure */.V)('usage', {
                problem: `\`--${name}\` is \`${path}\`, which is outside the checkout ${top}.`,
            });
        }
        return local === '' ? '.' : local;
    };
    const { file } = inputs;
    return {
        ...inputs,
        context: localize('context', inputs.context ?? '.'),
        ...(file === undefined ? {} : { file: localize('file', file) }),
    };
}
/** The commit's folder as the checkout of a run. */
function repositoryAt(tree, { folder, cleanup, progress }) {
    return gitRepository({
        workspace: tree.folder,
        folder,
        serverUrl: '',
        token: '',
        cleanup,
        say: (line) => {
            progress.say(line);
        },
    });
}
/** BuildKit, as the user has it. */
function builderOf({ cleanup, signal, progress }) {
    return buildxBuilder({
        cleanup,
        signal,
        say: (line) => {
            progress.say(line);
        },
        onBuilder: () => undefined,
    });
}

;// CONCATENATED MODULE: ./src/image/image-list.ts



const nameAnnotations = ['io.containerd.image.name', 'org.opencontainers.image.ref.name'];
/**
 * Lists the images of an `index.json` (OCI image spec, image-layout.md), each once, attestations left out. BuildKit and
 * containerd write the whole name as an annotation of their own beside the tag. Fails with `image-invalid`.
 */
function listNamedImages(root) {
    const index = parseManifestOrIndex(root);
    if (index.kind === 'manifest') {
        throw (0,errors/* failure */.V)('image-invalid', { what: root.document, detail: 'It is no index of images.' });
    }
    const names = new Map();
    asList(json_field_fieldOf(root, 'manifests')).forEach((field, position) => {
        const manifest = index.manifests[position];
        if (manifest === undefined || manifest.attestation)
            return;
        const known = names.get(manifest.digest) ?? new Set();
        names.set(manifest.digest, known);
        for (const name of namesOf(field))
            known.add(name);
    });
    return [...names].map(([digest, known]) => ({ digest, names: [...known] }));
}
function namesOf(manifest) {
    const annotations = json_field_fieldOf(manifest, 'annotations');
    if (isAbsent(annotations))
        return [];
    return nameAnnotations
        .map((key) => asOptionalText(json_field_fieldOf(annotations, key)))
        .filter((name) => name !== '');
}
/** Reads the `manifest.json` that `docker save` writes (Docker image specification, version 1.2). Fails with `image-invalid`. */
function listArchivedImages(root) {
    return asList(root).map((image) => ({
        config: asText(json_field_fieldOf(image, 'Config')),
        names: asTexts(json_field_fieldOf(image, 'RepoTags')),
        layers: asTexts(json_field_fieldOf(image, 'Layers')),
    }));
}
/** The diffIds of a configuration, oldest first. Fails with `image-invalid`. */
function listDiffIds(config) {
    return asList(json_field_fieldOf(json_field_fieldOf(config, 'rootfs'), 'diff_ids')).map(asDigest);
}
/**
 * Takes the image that is meant. A digest need not be listed: it may name one platform's manifest inside an index.
 * Fails with `image-ambiguous` or `image-unknown`, which list what there is.
 */
function selectImage(images, { selector, path }) {
    if (selector.kind === 'digest')
        return selector.digest;
    const matching = images.filter(({ names }) => selector.kind === 'only' || names.some((name) => isNamed(name, selector.name)));
    const [first, ...others] = matching;
    if (first !== undefined && others.length === 0)
        return first.digest;
    const available = describeImages(first === undefined ? images : matching);
    if (first !== undefined)
        throw (0,errors/* failure */.V)('image-ambiguous', { path, available });
    if (selector.kind === 'only')
        throw (0,errors/* failure */.V)('image-file-invalid', { path, detail: 'it is empty.' });
    throw (0,errors/* failure */.V)('image-unknown', { path, wanted: selector.name, available });
}
/** `shop:1` and `1` name `docker.io/library/shop:1`. */
function isNamed(name, wanted) {
    return name === wanted || name.endsWith(`/${wanted}`) || name.endsWith(`:${wanted}`);
}
function describeImages(images) {
    const lines = images.map(({ digest, names }) => [...names, digest].join(', '));
    return lines.length === 0 ? ' none' : lines.map((line) => `\n- ${line}`).join('');
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./src/image/archive-index.ts



/** Image archives have a handful of members for each layer. */
const memberLimit = 100_000;
/** Go's archive/tar refuses longer extension headers. */
const archive_index_extensionLimitBytes = 1024 * 1024;
/**
 * Lists an uncompressed tar archive by its headers alone; contents are skipped, so that gigabytes of layers cost
 * nothing. A missing end mark is forgiven, as by GNU tar.
 * Fails with `TarFormatError` for a truncated or malformed archive and for names that lead out of it.
 */
async function indexArchive(file) {
    const members = new Map();
    const cursor = { offset: 0, longName: null, longLink: null, pax: null };
    while (cursor.offset < file.sizeBytes) {
        const header = decodeHeader(await archive_index_readBytes(file, cursor.offset, tar_format_blockBytes));
        cursor.offset += tar_format_blockBytes;
        if (header === null)
            break;
        if (extensions.has(header.flag))
            await readExtension(file, cursor, header);
        else
            addMember(members, { file, cursor, header });
        if (members.size > memberLimit) {
            throw new TarFormatError(`It has more than ${memberLimit} members; no image has.`);
        }
    }
    return members;
}
const archive_index_flagGnuLongLink = 0x4b;
const archive_index_flagGnuLongName = 0x4c;
const archive_index_flagPax = 0x78;
const archive_index_flagPaxGlobal = 0x67;
const extensions = new Set([
    archive_index_flagGnuLongLink,
    archive_index_flagGnuLongName,
    archive_index_flagPax,
    archive_index_flagPaxGlobal,
]);
const fileFlags = new Set([0x00, 0x30, 0x37]);
const linkFlags = new Set([0x31, 0x32]);
async function readExtension(file, cursor, { flag, sizeBytes }) {
    if (sizeBytes < 0 || sizeBytes > archive_index_extensionLimitBytes) {
        throw new TarFormatError(`An extension header claims ${sizeBytes} bytes.`);
    }
    const bytes = await archive_index_readBytes(file, cursor.offset, sizeBytes);
    cursor.offset += padded(sizeBytes);
    if (flag === archive_index_flagPax)
        cursor.pax = parsePax(bytes);
    if (flag === archive_index_flagGnuLongName)
        cursor.longName = archive_index_textUntilNul(bytes);
    if (flag === archive_index_flagGnuLongLink)
        cursor.longLink = archive_index_textUntilNul(bytes);
}
function addMember(members, { file, cursor, header }) {
    const written = cursor.longName ?? cursor.pax?.get('path') ?? header.path;
    const member = describeMember(cursor, header, written);
    const sizeBytes = member?.kind === 'link' ? 0 : storedBytes(cursor, header);
    if (sizeBytes < 0 || cursor.offset + sizeBytes > file.sizeBytes) {
        throw new TarFormatError(`It ends in the middle of ${JSON.stringify(written)}.`);
    }
    cursor.offset += padded(sizeBytes);
    cursor.longName = cursor.longLink = cursor.pax = null;
    if (member === null)
        return;
    const name = memberName(written);
    members.set(name, members.has(name) ? { kind: 'duplicate' } : member);
}
/** Null for what holds no bytes of an image. */
function describeMember(cursor, header, written) {
    if (linkFlags.has(header.flag)) {
        const target = cursor.longLink ?? cursor.pax?.get('linkpath') ?? header.linkTarget;
        return { kind: 'link', target: linkPath(memberName(written), header.flag, target) };
    }
    if (!fileFlags.has(header.flag) || written.endsWith('/'))
        return null;
    return { kind: 'file', offset: cursor.offset, sizeBytes: storedBytes(cursor, header) };
}
function storedBytes({ pax }, header) {
    return paxNumber(pax, 'size') ?? header.sizeBytes;
}
/** A hard link names its target from the archive's root, a symlink from its own directory. */
function linkPath(name, flag, target) {
    if (flag === 0x31 || target.startsWith('/'))
        return target.replace(/^(\.\/)+/, '');
    const parts = name.split('/').slice(0, -1);
    for (const part of target.split('/')) {
        if (part === '..' && parts.length > 0)
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}
function memberName(written) {
    const name = written.replace(/^(\.\/)+/, '');
    if (name.startsWith('/') || name.split('/').includes('..')) {
        throw new TarFormatError(`The name ${JSON.stringify(written)} leads out of the archive.`);
    }
    return name;
}
async function archive_index_readBytes(file, offset, byteCount) {
    if (offset + byteCount > file.sizeBytes) {
        throw new TarFormatError('It ends in the middle of a header.');
    }
    return file.read(offset, byteCount);
}
function archive_index_textUntilNul(bytes) {
    const end = bytes.indexOf(0);
    return decodeName(end === -1 ? bytes : bytes.subarray(0, end));
}
function padded(sizeBytes) {
    return Math.ceil(sizeBytes / tar_format_blockBytes) * tar_format_blockBytes;
}

;// CONCATENATED MODULE: ./src/adapters/archive.ts









const archive_jsonLimitBytes = 8 * 1024 * 1024;
const chunkBytes = 256 * 1024;
/**
 * Opens a tar archive. Nothing is unpacked: only the headers are read, and members are streamed from where they lie. A
 * compressed archive is first unpacked to `folder`. Fails with `image-file-invalid`.
 */
async function openArchive(path, folder) {
    const source = await openPlain(path, folder);
    try {
        return await readArchive(path, source);
    }
    catch (error) {
        await source.close();
        throw error instanceof TarFormatError ? archive_invalid(path, error.message, error) : error;
    }
}
async function openPlain(path, folder) {
    const file = await openRegular(path);
    const head = Buffer.alloc(4);
    await file.read(head, 0, head.length, 0);
    if (detectCompression(head) === 'none')
        return { file, close: () => file.close() };
    const unpacked = (0,external_node_path_.join)(folder, `archive-${(0,external_node_crypto_.randomUUID)()}.tar`);
    const remove = () => (0,promises_.rm)(unpacked, { force: true });
    try {
        await (0,external_node_stream_promises_.pipeline)(decompress(stream(file)), (0,external_node_fs_.createWriteStream)(unpacked));
    }
    catch (error) {
        await remove();
        throw error instanceof errors/* ActionError */.l
            ? error
            : archive_invalid(path, `it cannot be unpacked (${String(error)}).`, error);
    }
    finally {
        await file.close();
    }
    const plain = await (0,promises_.open)(unpacked);
    const close = async () => {
        await plain.close();
        await remove();
    };
    return { file: plain, close };
}
async function openRegular(path) {
    const file = await (0,promises_.open)(path).catch((error) => {
        throw archive_invalid(path, `it cannot be opened (${String(error)}).`, error);
    });
    const facts = await file.stat();
    if (facts.isFile())
        return file;
    await file.close();
    throw archive_invalid(path, 'it is not a regular file.');
}
function stream(file) {
    return file.createReadStream({
        autoClose: false,
        start: 0,
        highWaterMark: chunkBytes,
    });
}
async function readArchive(path, source) {
    const { file } = source;
    const { size: sizeBytes } = await file.stat();
    const readAt = async (offset, byteCount) => {
        const buffer = Buffer.allocUnsafeSlow(byteCount);
        const { bytesRead } = await file.read(buffer, 0, byteCount, offset);
        if (bytesRead !== byteCount)
            throw new TarFormatError('It became shorter while it was read.');
        return buffer;
    };
    const index = await indexArchive({ sizeBytes, read: readAt });
    const archive = {
        has: (name) => index.has(name),
        sizeOf: (name) => findMember(index, name, path).sizeBytes,
        async *read(name) {
            const member = findMember(index, name, path);
            const end = member.offset + member.sizeBytes;
            for (let at = member.offset; at < end; at += chunkBytes) {
                yield await readAt(at, Math.min(chunkBytes, end - at));
            }
        },
        async readJson(name) {
            if (archive.sizeOf(name) > archive_jsonLimitBytes) {
                throw archive_invalid(path, `\`${name}\` is longer than ${archive_jsonLimitBytes} bytes.`);
            }
            const chunks = [];
            for await (const chunk of archive.read(name))
                chunks.push(chunk);
            return archive_parseJson(chunks, { path, name });
        },
        close: () => source.close(),
    };
    return archive;
}
const linkLimit = 8;
/** Old archives link a layer that several images share; a link is followed inside the archive only. */
function findMember(index, name, path) {
    let wanted = name;
    for (let hops = 0; hops <= linkLimit; hops += 1) {
        const member = index.get(wanted);
        if (member === undefined) {
            const how = wanted === name ? '' : `, to which \`${name}\` links`;
            throw archive_invalid(path, `it has no member \`${wanted}\`${how}.`);
        }
        if (member.kind === 'duplicate')
            throw archive_invalid(path, `it has \`${wanted}\` twice.`);
        if (member.kind === 'file')
            return member;
        wanted = member.target;
    }
    throw archive_invalid(path, `\`${name}\` is a link that leads nowhere.`);
}
function archive_parseJson(chunks, { path, name }) {
    try {
        return JSON.parse(Buffer.concat(chunks).toString('utf8'));
    }
    catch (error) {
        throw archive_invalid(path, `\`${name}\` is not JSON (${String(error)}).`, error);
    }
}
function archive_invalid(path, detail, cause) {
    return (0,errors/* failure */.V)('image-file-invalid', { path, detail }, cause);
}

;// CONCATENATED MODULE: ./src/adapters/docker-archive.ts





/**
 * Presents the images of a Docker archive as manifests and blobs (Docker image specification, version 1.2). The format
 * has no manifests, so each image gets one, made from its members; its layers are plain tars as a rule, whose
 * digest is the diffId and whose compressed size is the tar's own.
 * Fails with `image-file-invalid` or `image-invalid`.
 */
async function listDockerImages(archive, path) {
    const members = new Map();
    const manifests = new Map();
    const value = await archive.readJson('manifest.json');
    const images = [];
    for (const image of listArchivedImages({
        document: `The manifest of ${path}`,
        path: '',
        value,
    })) {
        const bytes = await writeManifest(image, { archive, path, members });
        const digest = (0,image_digest/* digestOf */.ol)(bytes);
        manifests.set(digest, bytes);
        images.push({ digest, names: image.names });
    }
    return { images, blobs: { open: openFrom({ archive, members, manifests }) } };
}
function openFrom(store) {
    return async function* openBlob(digest) {
        const manifest = store.manifests.get(digest);
        if (manifest !== undefined) {
            yield manifest;
            return;
        }
        const member = store.members.get(digest);
        if (member === undefined) {
            throw (0,errors/* failure */.V)('blob-missing', { digest, what: 'the archive has no such member' });
        }
        yield* store.archive.read(member);
    };
}
const docker_archive_types = {
    manifest: 'application/vnd.docker.distribution.manifest.v2+json',
    config: 'application/vnd.docker.container.image.v1+json',
    none: 'application/vnd.docker.image.rootfs.diff.tar',
    gzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
    zstd: 'application/vnd.docker.image.rootfs.diff.tar.zstd',
};
async function writeManifest(image, workshop) {
    const { archive, path } = workshop;
    const config = await archive.readJson(image.config);
    const diffIds = listDiffIds({ document: `The configuration in ${path}`, path: '', value: config });
    if (diffIds.length !== image.layers.length) {
        throw (0,errors/* failure */.V)('image-file-invalid', {
            path,
            detail: `its manifest lists ${image.layers.length} layers, the configuration ${diffIds.length}.`,
        });
    }
    const layers = [];
    for (const [position, member] of image.layers.entries()) {
        layers.push(await describeLayer(member, diffIds[position], workshop));
    }
    const manifest = {
        schemaVersion: 2,
        mediaType: docker_archive_types.manifest,
        config: await docker_archive_describeMember(image.config, docker_archive_types.config, workshop),
        layers,
    };
    return Buffer.from(JSON.stringify(manifest));
}
/** A layer that the archive holds as a plain tar need not be hashed: whoever reads it proves the diffId. */
async function describeLayer(member, diffId, workshop) {
    const compression = detectCompression(await firstBytes(workshop.archive, member));
    if (compression !== 'none' || diffId === undefined) {
        return docker_archive_describeMember(member, docker_archive_types[compression], workshop);
    }
    workshop.members.set(diffId, member);
    return { mediaType: docker_archive_types.none, digest: diffId, size: workshop.archive.sizeOf(member) };
}
async function docker_archive_describeMember(member, mediaType, { archive, members }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of archive.read(member))
        hash.update(chunk);
    const digest = (0,image_digest/* digestFromHex */.Ch)(hash.digest('hex'));
    members.set(digest, member);
    return { mediaType, digest, size: archive.sizeOf(member) };
}
async function firstBytes(archive, member) {
    for await (const chunk of archive.read(member))
        return chunk.subarray(0, 4);
    return new Uint8Array();
}

;// CONCATENATED MODULE: ./src/adapters/image-files.ts







const image_files_jsonLimitBytes = 8 * 1024 * 1024;
/**
 * Opens an image layout folder, or an OCI or Docker archive as `docker save` and `buildx --output type=oci` write it;
 * `folder` takes what has to be unpacked.
 * Fails with `image-file-invalid` or `image-invalid`.
 */
async function openImageFile(path, folder) {
    const facts = await (0,promises_.stat)(path).catch((error) => {
        const detail = `it cannot be opened (${String(error)}).`;
        throw (0,errors/* failure */.V)('image-file-invalid', { path, detail }, error);
    });
    return facts.isDirectory() ? openLayoutFolder(path) : openImageArchive(path, folder);
}
/** Whether a folder is an OCI image layout: whether it has an index. */
async function isLayoutFolder(path) {
    const facts = await (0,promises_.stat)((0,external_node_path_.join)(path, 'index.json')).catch(() => null);
    return facts?.isFile() === true;
}
/** Whether there is a file that may be an archive. */
async function isArchiveFile(path) {
    const facts = await (0,promises_.stat)(path).catch(() => null);
    return facts?.isFile() === true;
}
async function openLayoutFolder(path) {
    const value = await readIndex(path);
    return {
        path,
        blobs: openLayout(path),
        images: listNamedImages({ document: `The index of ${path}`, path: '', value }),
        close: () => Promise.resolve(),
    };
}
async function openImageArchive(path, folder) {
    const archive = await openArchive(path, folder);
    try {
        return { path, ...(await listArchive(archive, path)), close: () => archive.close() };
    }
    catch (error) {
        await archive.close();
        throw error;
    }
}
/** An archive that is both, as `docker save` has written since version 25, is read as the layout it holds. */
async function listArchive(archive, path) {
    if (archive.has('index.json')) {
        const value = await archive.readJson('index.json');
        const images = listNamedImages({ document: `The index of ${path}`, path: '', value });
        return { images, blobs: { open: (digest) => openBlob(archive, digest) } };
    }
    if (archive.has('manifest.json'))
        return listDockerImages(archive, path);
    throw image_files_invalid(path, 'it has neither an `index.json` (OCI) nor a `manifest.json` (Docker). What `docker export` writes is a container, not an image.');
}
async function* openBlob(archive, digest) {
    const name = `blobs/${digest.replace(':', '/')}`;
    if (!archive.has(name)) {
        throw (0,errors/* failure */.V)('blob-missing', { digest, what: 'the archive has no such member' });
    }
    yield* archive.read(name);
}
async function readIndex(path) {
    const file = (0,external_node_path_.join)(path, 'index.json');
    const facts = await (0,promises_.stat)(file).catch(() => null);
    if (facts?.isFile() !== true)
        throw image_files_invalid(path, 'the folder has no `index.json`.');
    if (facts.size > image_files_jsonLimitBytes) {
        throw image_files_invalid(path, `its \`index.json\` is longer than ${image_files_jsonLimitBytes} bytes.`);
    }
    try {
        return JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
    }
    catch (error) {
        throw image_files_invalid(path, `its \`index.json\` is not JSON (${String(error)}).`, error);
    }
}
function image_files_invalid(path, detail, cause) {
    return (0,errors/* failure */.V)('image-file-invalid', { path, detail }, cause);
}

// EXTERNAL MODULE: ./src/cli/nearest.ts
var nearest = __webpack_require__(9740);
;// CONCATENATED MODULE: ./src/cli/reference.ts





/** The files of the checkout as they are, committed or not. */
const workingTree = { kind: 'commit', text: 'the working tree', name: null };
/**
 * Tells an image from a commit. What starts with `registry:`, `oci-layout:` or `archive:` is an image; else a file, or
 * a folder with an index, of that name is one, and what follows the last colon that leaves such a name is the image's
 * name inside it. Fails with `image-source-invalid`.
 */
async function readReference(text, folder) {
    const reading = (0,reference/* readImageSource */.d)(text, nearest/* nearestName */.q);
    if (reading.kind === 'source')
        return { kind: 'image', text, source: reading.source };
    const source = reading.kind === 'other' ? await findFile(text, folder) : null;
    if (source !== null)
        return { kind: 'image', text, source };
    // No commit has a colon in its name.
    if (reading.kind === 'mistake' || reading.nearest !== null) {
        throw (0,errors/* failure */.V)('image-source-invalid', { text, mistake: reading.mistake });
    }
    return { kind: 'commit', text, name: text };
}
async function findFile(text, folder) {
    for (const reading of (0,reference/* listPathReadings */.F)(text)) {
        if (reading.path === '')
            continue;
        const path = (0,external_node_path_.resolve)(folder, reading.path);
        const found = { text, readings: [reading] };
        if (await isLayoutFolder(path))
            return { kind: 'oci-layout', ...found };
        if (await isArchiveFile(path))
            return { kind: 'archive', ...found };
    }
    return null;
}

;// CONCATENATED MODULE: ./src/cli/lint-commit.ts





/** An image on disk, and a base: only head's Dockerfile is judged. */
const notLinted = {
    lint: { findings: [], fixed: 0 },
    configuration: configuration/* emptyConfiguration */.uC,
    notes: [],
};
/** Lints a commit's Dockerfile as a pull request's run lints head. Fails with `invalid-configuration`. */
async function lintCommit({ repository, tree, recipe, }, session) {
    const { lint: configuration } = await (0,read_configuration/* readConfiguration */.T)(repository, tree);
    const review = await (0,review_scripts/* reviewScripts */.J)([recipe], (0,cli_session/* shellcheckOf */.wI)(session));
    const lint = (0,lint_recipes/* lintRecipes */.b)({ head: recipe, base: null }, { configuration, review });
    return { lint, configuration, notes: review.notes };
}

;// CONCATENATED MODULE: ./src/cli/weigh-commit.ts







/** Builds and weighs the image of one commit, or with null of the working tree. Fails with `image-not-found` and as `lintCommit` and `buildImages` do. */
async function weighCommit({ name, role }, weighing) {
    const { session, config, inputs } = weighing;
    const checkout = weighing.checkout ?? (await checkoutOf(session, name));
    const tree = await openTree(name, checkout);
    const repository = repositoryAt(tree, session);
    const recipe = await readRecipe(repository, tree, config.build);
    const linted = role === 'head' ? await lintCommit({ repository, tree, recipe }, session) : notLinted;
    const host = (0,cli_session/* hostOf */.w4)(session, {
        inputs,
        job: {
            event: { name: 'terminal', ref: '', payload: {} },
            workspace: tree.folder,
            repository: checkout.repository,
        },
    });
    const built = recipe &&
        (await buildImages({
            config: config.build,
            listedAs: null,
            head: { tree, recipe },
            base: null,
            id: '',
            name: null,
            turn: null,
            signal: session.signal,
        }, await openWorkshop(config.build, { builder: builderOf(session), host })));
    const notes = [...tree.notes, ...(built?.notes ?? []), ...linted.notes];
    const described = { ...linted, notes, commit: tree.commit };
    const head = built?.head ?? null;
    if (built === null || head === null || recipe === null) {
        const message = `There is no Dockerfile at \`${config.build.file}\`.`;
        const side = weigh_side_missing('no-dockerfile', message, tree.commit);
        return { ...described, side, image: null };
    }
    const weighed = await session.progress.chapter('Weigh', () => weighBuilt({ built: head, blobs: built.blobs, tree, recipe }, {
        layerCache: weighing.layerCache,
        target: config.build.target,
        platform: config.build.platforms[0] ?? null,
    }));
    return { ...described, ...weighed };
}

;// CONCATENATED MODULE: ./src/cli/weigh-found.ts






/** Weighs an image that nobody built here. Fails as `ImageSources.open` does, with `platform-missing` or `platform-ambiguous`. */
async function weigh_found_weighFound({ text, source }, { session, config, images, layerCache, recipe }) {
    return session.progress.chapter(`Read ${(0,external_node_path_.basename)(text)}`, async () => {
        const { blobs, digest } = await images.open(source);
        const [platform] = config.build.platforms;
        const image = await weigh_found_chooseImage(blobs, digest, platform === undefined ? null : (0,image_platform/* parsePlatform */.FL)(platform));
        const readable = { image, blobs, provenance: null, recipe, commit: null, build: null };
        const weighed = await weighImage(readable, layerCache);
        const notes = source.kind === 'registry' ? [] : packingNotes(image, text);
        return { ...notLinted, ...weighed, commit: null, notes };
    });
}
/** Without a platform an index gives the image of this machine's, as container engines do. */
async function weigh_found_chooseImage(blobs, digest, wanted) {
    if (wanted !== null)
        return read_image_readImage(blobs, digest, wanted);
    try {
        return await read_image_readImage(blobs, digest);
    }
    catch (error) {
        // An engine that pulled one platform saves an index that names the others, too.
        if (!(error instanceof errors/* ActionError */.l) || !undecided.has(error.code))
            throw error;
        return read_image_readImage(blobs, digest, ownPlatform()).catch(() => {
            throw error;
        });
    }
}
const undecided = new Set(['platform-ambiguous', 'blob-missing']);
/** This machine's processor in the words of images; engines run Linux on every system. */
function ownPlatform() {
    const names = { x64: 'amd64', ia32: '386' };
    return { os: 'linux', architecture: names[process.arch] ?? process.arch };
}
function packingNotes({ layers }, name) {
    const plain = layers.filter(({ mediaType }) => mediaType.endsWith('.tar'));
    if (plain.length === 0)
        return [];
    const which = plain.length === layers.length ? 'its layers' : `${plain.length} of its layers`;
    const message = `${(0,external_node_path_.basename)(name)} holds ${which} uncompressed; their compressed size is that of the plain tar, which is more than a registry would hold.`;
    return [{ stage: 'image', message }];
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./src/adapters/registry/credential-helper.ts


const limitMs = 30_000;
const longestMessage = 200;
/**
 * Asks `docker-credential-NAME get` for the credentials of a registry. A helper that does not know them or fails gives none and says why.
 * https://github.com/docker/docker-credential-helpers#development
 */
async function askHelper(name, call) {
    const program = `docker-credential-${name}`;
    if (!/^[\w.-]+$/.test(name))
        return credential_helper_none(`the Docker configuration names no program: ${name}`);
    const end = await runHelper(program, call);
    if (end.kind === 'failed')
        return credential_helper_none(`${program} failed (${end.why})`);
    const answer = parseAnswer(end.output);
    if (answer === null)
        return credential_helper_none(`${program} printed no credentials`);
    const { user, secret } = answer;
    // What a registry gave in place of a password; https://github.com/docker/cli/blob/master/cli/config/credentials/native_store.go
    if (user === '<token>')
        return { kind: 'identity-token', token: secret, from: program };
    return { kind: 'password', user, password: secret, from: program };
}
function credential_helper_none(why) {
    return { kind: 'none', why };
}
function runHelper(program, { key, environment, signal }) {
    return new Promise((resolve) => {
        const options = { env: environment, signal, timeout: limitMs, encoding: 'utf8' };
        const child = (0,external_node_child_process_.execFile)(program, ['get'], options, (error, output) => {
            if (error === null)
                resolve({ kind: 'printed', output });
            // By protocol the reason is on standard output.
            else
                resolve({ kind: 'failed', why: whyOf(error, output) });
        });
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(`${key}\n`);
    });
}
function whyOf(error, output) {
    const { code, killed = false } = error;
    if (code === 'ENOENT')
        return 'there is no such program';
    if (killed)
        return `it took longer than ${limitMs / 1000} s`;
    return (0,untrusted/* capMiddle */._v)((0,untrusted/* oneLine */.TN)(output), longestMessage) || 'it said nothing';
}
function parseAnswer(output) {
    try {
        const { Username: user, Secret: secret } = JSON.parse(output);
        const isWhole = typeof user === 'string' && typeof secret === 'string' && secret !== '';
        return isWhole ? { user, secret } : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/adapters/registry/credentials.ts




/**
 * Finds the credentials that Docker would use: of the helper of this registry, else of the credentials store, else
 * in `auths` of the configuration. What cannot be read counts as none and says why; public images need none.
 * https://docs.docker.com/reference/cli/docker/login/#credential-stores
 */
async function findCredentials(key, options) {
    const file = configurationFile(options.environment);
    const read = await readConfiguration(file);
    if ('why' in read)
        return { kind: 'none', why: read.why };
    const helper = helperFor(read.configuration, key);
    if (helper !== null)
        return askHelper(helper, { key, ...options });
    return findStored(read.configuration, { key, file });
}
function configurationFile(environment) {
    const own = environment['DOCKER_CONFIG'] ?? '';
    const folder = own === '' ? (0,external_node_path_.join)(environment['HOME'] ?? (0,external_node_os_.homedir)(), '.docker') : own;
    return (0,external_node_path_.join)(folder, 'config.json');
}
async function readConfiguration(file) {
    try {
        return parseConfiguration(await (0,promises_.readFile)(file, 'utf8'), file);
    }
    catch (error) {
        const { code } = error;
        return { why: code === 'ENOENT' ? `there is no ${file}` : `${file} cannot be read (${code})` };
    }
}
function parseConfiguration(text, file) {
    try {
        return { configuration: asRecord(JSON.parse(text)) };
    }
    catch {
        // The parser's message quotes the text, which holds secrets.
        return { why: `${file} is not JSON` };
    }
}
function helperFor({ credHelpers, credsStore }, key) {
    const own = asRecord(credHelpers)[key] ?? asRecord(credHelpers)[hostOf(key)];
    const name = own ?? credsStore;
    return typeof name === 'string' && name !== '' ? name : null;
}
function findStored({ auths }, { key, file }) {
    const entries = Object.entries(asRecord(auths));
    const [, entry] = entries.find(([name]) => name === key) ??
        entries.find(([name]) => hostOf(name) === hostOf(key)) ??
        [];
    const { auth, username, password, identitytoken } = asRecord(entry);
    if (typeof identitytoken === 'string' && identitytoken !== '') {
        return { kind: 'identity-token', token: identitytoken, from: file };
    }
    const [user, secret] = typeof auth === 'string' ? splitAuth(auth) : [username, password];
    if (typeof user !== 'string' || typeof secret !== 'string' || user === '') {
        return { kind: 'none', why: `${file} has none for ${hostOf(key)}` };
    }
    return { kind: 'password', user, password: secret, from: file };
}
/** `auth` is the base64 of `user:password`; Docker once padded it with zero bytes. */
function splitAuth(auth) {
    const text = Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '');
    const colon = text.indexOf(':');
    return colon < 0 ? [] : [text.slice(0, colon), text.slice(colon + 1)];
}
/** Keys may be addresses: `https://index.docker.io/v1/` and `index.docker.io` are one. */
function hostOf(key) {
    return key.replace(/^https?:\/\//, '').replace(/\/.*$/s, '');
}
function asRecord(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./src/delivery/retry.ts
/** When a failed request to GitHub is worth another try, and after how long. */
/** One delivery retries at most this often, over all of its requests. */
const mostRetries = 3;
/** One delivery waits at most this long, over all of its retries. */
const longestWaitMs = 60_000;
/** GitHub asks for this pause after a secondary rate limit that names none. */
const defaultPauseMs = 60_000;
const firstBackoffMs = 1000;
function readSeconds(value) {
    const text = String(value ?? '');
    return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
function isRateLimit(failure) {
    if (failure.status === 429)
        return true;
    if (failure.status !== 403)
        return false;
    if (failure.headers['retry-after'] !== undefined)
        return true;
    if (String(failure.headers['x-ratelimit-remaining']) === '0')
        return true;
    return /secondary rate limit|rate limit exceeded/i.test(failure.message);
}
/** https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately */
function findPause(failure, nowMs) {
    const seconds = readSeconds(failure.headers['retry-after']);
    if (seconds !== undefined)
        return seconds * 1000;
    const reset = readSeconds(failure.headers['x-ratelimit-reset']);
    const exhausted = String(failure.headers['x-ratelimit-remaining']) === '0';
    if (exhausted && reset !== undefined)
        return Math.max(0, reset * 1000 - nowMs);
    return defaultPauseMs;
}
/** `nowMs`: milliseconds since 1970, to read the time at which an allowance is renewed. */
function classifyFailure(failure, nowMs) {
    const { status } = failure;
    if (isRateLimit(failure))
        return { kind: 'rate-limited', waitMs: findPause(failure, nowMs) };
    if (status === 403 || status === 404)
        return { kind: 'refused', status };
    if (status === undefined || status === 408 || status >= 500)
        return { kind: 'transient' };
    return { kind: 'rejected' };
}
/** Milliseconds to wait before the next try, or undefined when there should be none. */
function decideWait(kind, use) {
    if (kind.kind !== 'transient' && kind.kind !== 'rate-limited')
        return undefined;
    if (use.retries >= mostRetries)
        return undefined;
    const waitMs = kind.kind === 'transient' ? firstBackoffMs * 2 ** use.retries : kind.waitMs;
    return use.waitedMs + waitMs > longestWaitMs ? undefined : waitMs;
}

;// CONCATENATED MODULE: ./src/adapters/registry/answer.ts
/** There was no whole answer. */
class WireError extends Error {
    name = 'WireError';
    /** Whether another try would end the same: there is no such host or proxy, or it is not who it says. */
    get isFinal() {
        const { code = '' } = (this.cause ?? {});
        return code === 'ENOTFOUND' || /CERT|SIGNATURE|PROXY/.test(code);
    }
}
/** A body that nobody reads is worth keeping the connection for when it is this small. */
const drainedBytes = 64 * 1024;
function answerOf(response, context) {
    return {
        status: response.statusCode ?? 0,
        headers: response.headers,
        host: context.request.url.host,
        body: () => readBody(response, context),
        discard: () => {
            response.on('error', () => undefined);
            const bytes = Number(response.headers['content-length'] ?? Infinity);
            if (bytes <= drainedBytes)
                response.resume();
            else
                response.destroy();
        },
    };
}
/** Only the other side's silence counts, not the time a reader takes. */
async function* readBody(response, { signal, silenceMs }) {
    const chunks = response[Symbol.asyncIterator]();
    try {
        for (;;) {
            const timer = setTimeout(() => {
                response.destroy(new WireError(silence(silenceMs)));
            }, silenceMs);
            const next = await chunks.next().finally(() => {
                clearTimeout(timer);
            });
            if (next.done === true)
                return;
            yield next.value;
        }
    }
    catch (error) {
        throw signal.aborted ? abortReason(signal) : wireError(error);
    }
    finally {
        response.destroy();
    }
}
function abortReason({ reason }) {
    return reason instanceof Error ? reason : new Error('The run was interrupted.');
}
function silence(silenceMs) {
    return `nothing came for ${Math.round(silenceMs / 1000)} s`;
}
/** Node's words where they help; a bundle of tries (`AggregateError`) has none of its own. */
function wireError(error) {
    if (error instanceof WireError)
        return error;
    const { code, message } = error;
    const words = message === 'aborted' ? 'the connection was cut' : message || code;
    return new WireError(words ?? 'no reason is known', { cause: error });
}

;// CONCATENATED MODULE: ./src/adapters/registry/patience.ts



const systemClock = {
    now: Date.now,
    sleep: async (ms, signal) => {
        await (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal }).catch(() => undefined);
        signal.throwIfAborted();
    },
};
const transientStatuses = new Set([408, 429, 500, 502, 503, 504]);
/**
 * Sends until there is an answer that another try would not change, within the limits of `decideWait`; `Retry-After` is
 * heeded. When the tries are used up the last answer is returned, or its `WireError` thrown.
 */
async function sendPatiently(send, { clock, signal }) {
    let use = { retries: 0, waitedMs: 0 };
    for (;;) {
        const result = await send().catch((error) => {
            if (error instanceof WireError)
                return error;
            throw error;
        });
        const waitMs = decideWait(classify(result, clock.now()), use);
        if (waitMs === undefined) {
            if (result instanceof WireError)
                throw result;
            return result;
        }
        if (!(result instanceof WireError))
            result.discard();
        use = { retries: use.retries + 1, waitedMs: use.waitedMs + waitMs };
        await clock.sleep(waitMs, signal);
    }
}
function classify(result, nowMs) {
    if (result instanceof WireError)
        return { kind: result.isFinal ? 'rejected' : 'transient' };
    if (!transientStatuses.has(result.status))
        return { kind: 'rejected' };
    const waitMs = retryAfterMs(result, nowMs);
    return waitMs === null ? { kind: 'transient' } : { kind: 'rate-limited', waitMs };
}
/** How long an answer asks to wait, in seconds or until a date; null when it does not say. https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 */
function retryAfterMs({ headers }, nowMs) {
    const text = headers['retry-after']?.trim() ?? '';
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const date = Date.parse(text);
    return Number.isNaN(date) ? null : Math.max(0, date - nowMs);
}

;// CONCATENATED MODULE: ./src/adapters/registry/blob-stream.ts


/** How often one stream may be cut and goes on. */
const mostCuts = 5;
const firstPauseMs = 500;
/**
 * Streams what `get` answers, and goes on where the connection was cut: by a range where the registry has ranges, else
 * by skipping what came before. Fails with `registry-unreachable` and as `get` does.
 */
async function* streamThroughCuts(get, session) {
    let offset = 0;
    for (let cuts = 0;; cuts += 1) {
        const answer = await get(offset === 0 ? {} : { range: `bytes=${offset}-` });
        try {
            for await (const chunk of bodyFrom(answer, offset)) {
                offset += chunk.length;
                yield chunk;
            }
            return;
        }
        catch (error) {
            if (!(error instanceof WireError))
                throw error;
            if (cuts === mostCuts)
                throw blob_stream_cut(session.registry, { answer, error, cuts });
        }
        await session.clock.sleep(firstPauseMs * 2 ** cuts, session.signal);
    }
}
/** The body from a byte on, wherever the answer begins. https://www.rfc-editor.org/rfc/rfc9110#section-14.4 */
async function* bodyFrom(answer, offset) {
    let skip = offset - startOf(answer);
    if (skip < 0)
        throw new WireError('it does not go on where it was cut');
    for await (const chunk of answer.body()) {
        if (skip < chunk.length)
            yield skip === 0 ? chunk : chunk.subarray(skip);
        skip = Math.max(0, skip - chunk.length);
    }
}
function startOf({ status, headers }) {
    if (status !== 206)
        return 0;
    const [, start] = /^bytes (\d{1,15})-/.exec(headers['content-range'] ?? '') ?? [];
    return start === undefined ? Infinity : Number(start);
}
function blob_stream_cut(registry, { answer, error, cuts, }) {
    const detail = `${answer.host} breaks off again and again (${error.message}), ${cuts + 1} times`;
    return (0,errors/* failure */.V)('registry-unreachable', { registry, detail }, error);
}

;// CONCATENATED MODULE: ./src/adapters/registry/manifest.ts



/** Registries need not keep longer ones than 4 MiB. */
const limitBytes = 8 * 1024 * 1024;
const accept = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
/**
 * Fetches a manifest or an index by tag or digest.
 * Fails with what `missing` makes when there is none, with `blob-corrupt` when it is not what was asked for, with `image-unsupported` for the format before
 * schema 2, with `image-invalid` beyond the limit, and as `Session.get` does.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
 */
async function fetchDocument(session, name, missing) {
    const get = async () => {
        const answer = await session.get(`manifests/${name}`, { accept });
        if (answer.status === 404)
            throw await missing(answer);
        return answer;
    };
    const first = await get();
    requireSchema2(first, session);
    const bytes = await readWhole(first, get, session);
    const digest = (0,image_digest/* digestOf */.ol)(bytes);
    const promised = (0,image_digest/* isDigest */.Bc)(name) ? name : first.headers['docker-content-digest'];
    if (typeof promised === 'string' && (0,image_digest/* isDigest */.Bc)(promised) && promised !== digest) {
        const detail = `${session.registry} sends content with the digest ${digest}.`;
        throw (0,errors/* failure */.V)('blob-corrupt', { digest: promised, detail });
    }
    return { digest, bytes };
}
async function readWhole(first, get, session) {
    let pending = first;
    const next = async () => {
        const answer = pending ?? (await get());
        pending = null;
        return answer;
    };
    const chunks = [];
    let sizeBytes = 0;
    for await (const chunk of streamThroughCuts(next, session)) {
        chunks.push(chunk);
        sizeBytes += chunk.length;
        if (sizeBytes > limitBytes)
            throw manifest_tooLong(session);
    }
    return Buffer.concat(chunks);
}
function manifest_tooLong({ image }) {
    return (0,errors/* failure */.V)('image-invalid', {
        what: `The manifest of ${image}`,
        detail: `It is longer than ${limitBytes} bytes.`,
    });
}
/** https://github.com/distribution/distribution/blob/v2.8.3/docs/spec/deprecated-schema-v1.md */
function requireSchema2({ headers }, { image }) {
    if (!/^application\/vnd\.docker\.distribution\.manifest\.v1\b/.test(headers['content-type'] ?? ''))
        return;
    throw (0,errors/* failure */.V)('image-unsupported', {
        detail: `${image} is in the manifest format that Docker had before 2016 (schema 1); push it anew.`,
    });
}

;// CONCATENATED MODULE: ./src/adapters/registry/credential.ts
/** What a registry was asked with, without the secret. */
function describeCredentials(credentials) {
    if (credentials.kind === 'none')
        return `without credentials (${credentials.why})`;
    const from = `from ${credentials.from}`;
    if (credentials.kind === 'identity-token')
        return `with an identity token (${from})`;
    return `as \`${credentials.user}\` (credentials ${from})`;
}
/** The value of a Basic `Authorization` header. */
function basicAuthorization(user, password) {
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
/** Every text that gives the credentials away. */
function secretsOf(credentials) {
    if (credentials.kind === 'none')
        return [];
    if (credentials.kind === 'identity-token')
        return [credentials.token];
    const { user, password } = credentials;
    return [password, basicAuthorization(user, password).slice('Basic '.length)];
}

;// CONCATENATED MODULE: ./src/adapters/registry/endpoint.ts
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** Whether plain HTTP is allowed there, as it is for Docker: on this machine only. */
function isLoopback(url) {
    return loopback.test(url.hostname);
}
/**
 * The endpoint of a registry. Docker Hub has three names: one in images, one for its API and one for its credentials.
 * https://github.com/moby/moby/blob/master/daemon/pkg/registry/config.go
 */
function endpointOf({ registry }) {
    if (registry === 'docker.io') {
        return {
            name: 'Docker Hub',
            url: new URL('https://registry-1.docker.io/v2/'),
            credentialsKey: 'https://index.docker.io/v1/',
        };
    }
    const url = new URL(`https://${registry}/v2/`);
    const reached = isLoopback(url) ? new URL(`http://${registry}/v2/`) : url;
    return { name: registry, url: reached, credentialsKey: registry };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./src/adapters/registry/wire.ts



const defaultSilenceMs = 30_000;
/**
 * Opens connections that are kept between requests. Node's own client rather than `fetch`, which would decode what a
 * storage marks as gzip. Proxies are Node's own too (24.5 and later); plain HTTP, which is for registries on this machine, goes through none.
 * https://nodejs.org/api/http.html#built-in-proxy-support
 */
function openWire({ environment, signal, silenceMs = defaultSilenceMs }) {
    const plain = new external_node_http_.Agent({ keepAlive: true });
    let encrypted = null;
    const open = (request) => {
        const { url } = request;
        if (url.protocol === 'http:')
            return external_node_http_.request(url, optionsOf(request, plain));
        encrypted ??= openEncrypted(environment);
        return external_node_https_.request(url, optionsOf(request, encrypted));
    };
    return {
        // A fault of the request itself is a rejection, too.
        send: async (request) => exchange(open(request), { request, signal, silenceMs }),
        close: () => {
            plain.destroy();
            encrypted?.destroy();
        },
    };
}
function openEncrypted(environment) {
    try {
        return new external_node_https_.Agent({ keepAlive: true, proxyEnv: environment });
    }
    catch (error) {
        // Node's words hold the address, which may hold a password.
        const { code } = error;
        throw new WireError('`HTTPS_PROXY` is no address of a proxy', { cause: { code } });
    }
}
function optionsOf({ method, headers, body }, agent) {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const fixed = { 'user-agent': 'dockweigh', 'accept-encoding': 'identity' };
    return { method, agent, headers: { ...fixed, ...length, ...headers } };
}
function exchange(sent, context) {
    const { request, signal, silenceMs } = context;
    return new Promise((resolve, reject) => {
        const stop = () => {
            sent.destroy();
        };
        const timer = setTimeout(() => {
            sent.destroy(new WireError(silence(silenceMs)));
        }, silenceMs);
        signal.addEventListener('abort', stop);
        sent.once('close', () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', stop);
        });
        sent.once('response', (response) => {
            clearTimeout(timer);
            resolve(answerOf(response, context));
        });
        // Stays: a connection may also fail after its answer has begun.
        sent.on('error', (error) => {
            reject(signal.aborted ? abortReason(signal) : wireError(error));
        });
        if (signal.aborted)
            stop();
        sent.end(request.body);
    });
}

;// CONCATENATED MODULE: ./src/adapters/registry/authorization.ts





/**
 * Answers a challenge: the value of the `Authorization` header, or null when the credentials are of no use for it.
 * Fails with the registry's failures.
 */
async function signIn(challenge, options) {
    const { credentials } = options;
    if (challenge.kind === 'basic') {
        if (credentials.kind !== 'password')
            return null;
        return basicAuthorization(credentials.user, credentials.password);
    }
    return `Bearer ${await fetchToken(challenge, options)}`;
}
/** https://distribution.github.io/distribution/spec/auth/token/, https://distribution.github.io/distribution/spec/auth/oauth/ */
async function fetchToken(challenge, options) {
    const { line } = options;
    const url = readRealm(challenge.realm, line);
    const answer = await line.send(tokenRequest(url, challenge, options));
    if (answer.status !== 200)
        throw await line.refuse(answer);
    const token = readToken(await readSmall(answer));
    if (token !== null)
        return token;
    throw (0,errors/* failure */.V)('registry-invalid', {
        registry: line.registry,
        detail: `${answer.host}, where it sends clients to sign in, gives no token`,
    });
}
/** Passwords go there, so it has to be encrypted unless both are on this machine. */
function readRealm(realm, { registry, url: from }) {
    const invalid = (detail) => (0,errors/* failure */.V)('registry-invalid', { registry, detail });
    if (!URL.canParse(realm))
        throw invalid('it sends clients to sign in at what is no address');
    const url = new URL(realm);
    const isLocal = from.protocol === 'http:' && url.protocol === 'http:' && isLoopback(url);
    if (url.protocol === 'https:' || isLocal)
        return url;
    throw invalid(`it sends clients to sign in at ${url.protocol}//${url.host} without encryption`);
}
function tokenRequest(realm, challenge, { credentials, repository }) {
    const wanted = new URLSearchParams();
    if (challenge.service !== null)
        wanted.set('service', challenge.service);
    wanted.set('scope', challenge.scope ?? `repository:${repository}:pull`);
    if (credentials.kind === 'identity-token') {
        wanted.set('grant_type', 'refresh_token');
        wanted.set('client_id', 'dockweigh');
        wanted.set('refresh_token', credentials.token);
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        return { url: realm, method: 'POST', headers, body: wanted.toString() };
    }
    const url = new URL(realm);
    for (const [name, value] of wanted)
        url.searchParams.set(name, value);
    if (credentials.kind === 'none')
        return { url, method: 'GET', headers: {} };
    const authorization = basicAuthorization(credentials.user, credentials.password);
    return { url, method: 'GET', headers: { authorization } };
}
const tokenLimitBytes = 1024 * 1024;
/** Null when the answer is cut off, or longer than any token. */
async function readSmall(answer) {
    const chunks = [];
    let sizeBytes = 0;
    try {
        for await (const chunk of answer.body()) {
            chunks.push(chunk);
            sizeBytes += chunk.length;
            if (sizeBytes > tokenLimitBytes)
                return null;
        }
    }
    catch (error) {
        if (error instanceof WireError)
            return null;
        throw error;
    }
    return Buffer.concat(chunks).toString('utf8');
}
function readToken(text) {
    try {
        const { token, access_token: other } = JSON.parse(text ?? '');
        const found = [token, other].find((one) => typeof one === 'string' && isHeaderText(one));
        return found ?? null;
    }
    catch {
        return null;
    }
}
/** What cannot stand in a header is no token. */
function isHeaderText(text) {
    return /^[\x21-\x7e]+$/.test(text);
}

;// CONCATENATED MODULE: ./src/adapters/registry/challenge.ts
/**
 * Reads a `WWW-Authenticate` header, which may hold several challenges; Bearer goes before Basic. Null when it offers neither.
 * https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1, https://distribution.github.io/distribution/spec/auth/token/
 */
function parseChallenge(header) {
    const challenges = splitChallenges(header);
    const bearer = challenges.get('bearer');
    const realm = bearer?.get('realm');
    if (bearer !== undefined && realm !== undefined) {
        const { service = null, scope = null } = Object.fromEntries(bearer);
        return { kind: 'bearer', realm, service, scope };
    }
    return challenges.has('basic') ? { kind: 'basic' } : null;
}
/** A word that no `=` follows starts a challenge; what follows it are its parameters. */
const token = /([!#$%&'*+.^_`|~\w-]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]*)))?/g;
function splitChallenges(header) {
    const challenges = new Map();
    let current = new Map();
    for (const [whole, word = '', quoted, plain] of header.matchAll(token)) {
        if (whole.includes('=')) {
            current.set(word.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '');
            continue;
        }
        current = new Map();
        challenges.set(word.toLowerCase(), current);
    }
    return challenges;
}

;// CONCATENATED MODULE: ./src/adapters/registry/keyring.ts

/** Opens a keyring; credentials are looked for when they are needed first, which for public images is never. */
function openKeyring({ find, hide: hideInLog }) {
    const secrets = new Set();
    let taken = null;
    const hide = (secret) => {
        if (secret === '')
            return;
        secrets.add(secret);
        hideInLog(secret);
    };
    return {
        hide,
        take: async () => {
            if (taken !== null)
                return taken;
            const credentials = await find();
            for (const secret of secretsOf(credentials))
                hide(secret);
            taken = credentials;
            return credentials;
        },
        describe: () => (taken === null ? null : describeCredentials(taken)),
        mask: (text) => [...secrets].reduce((masked, secret) => masked.replaceAll(secret, '***'), text),
    };
}

;// CONCATENATED MODULE: ./src/adapters/registry/redirects.ts

const mostRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);
/**
 * Sends a request and follows where it leads, as registries lead to their storage. Credentials stay with the origin
 * that they were meant for, and what began encrypted stays so. Fails with a `WireError`.
 */
async function sendAndFollow(wire, request) {
    let current = request;
    for (let count = 0; count <= mostRedirects; count += 1) {
        const answer = await wire.send(current);
        const { location } = answer.headers;
        if (!redirects.has(answer.status) || location === undefined || current.method !== 'GET') {
            return answer;
        }
        answer.discard();
        current = redirect(current, location);
    }
    throw new WireError(`it redirects more than ${mostRedirects} times`);
}
function redirect(request, location) {
    const from = request.url;
    // Nothing of the address but its host is ever shown: storage addresses are signed.
    if (!URL.canParse(location, from.href))
        throw new WireError(`${from.host} redirects to no address`);
    const url = new URL(location, from);
    if (url.protocol !== 'https:' && url.protocol !== from.protocol) {
        throw new WireError(`${from.host} redirects to ${url.host} without encryption`);
    }
    if (url.origin === from.origin)
        return { ...request, url };
    const headers = Object.entries(request.headers).filter(([name]) => name !== 'authorization');
    return { ...request, url, headers: Object.fromEntries(headers) };
}

;// CONCATENATED MODULE: ./src/adapters/registry/refusal.ts





const longestExplanation = 200;
const explanationBytes = 16 * 1024;
/** The failure that an answer without success stands for; its explanation must have been read before. */
function refusalOf(answer, explanation, asked) {
    const { registry, image } = asked;
    const detail = `${describeStatus(answer, asked)}${explanation === '' ? '' : `: ${explanation}`}`;
    if (answer.status === 404) {
        const said = explanation === '' ? '' : ` (${explanation})`;
        return (0,errors/* failure */.V)('registry-image-unknown', { registry, image, explanation: said });
    }
    if (answer.status === 429) {
        return (0,errors/* failure */.V)('registry-limit', { registry, detail: `${detail}${limitDetail(answer, asked)}` });
    }
    if (answer.status === 401 || answer.status === 403) {
        const how = asked.credentials === null ? '' : `, asked ${asked.credentials}`;
        return (0,errors/* failure */.V)('registry-denied', { registry, image, detail: `${detail}${how}` });
    }
    if (answer.status >= 500)
        return (0,errors/* failure */.V)('registry-unreachable', { registry, detail });
    return (0,errors/* failure */.V)('registry-invalid', { registry, detail });
}
function describeStatus({ status, host }, asked) {
    const who = host === asked.host ? 'it' : host;
    const words = external_node_http_.STATUS_CODES[status];
    return `${who} answers ${status}${words === undefined ? '' : ` (${words})`}`;
}
/** https://docs.docker.com/docker-hub/usage/pulls/ */
function limitDetail(answer, { registry, credentials, nowMs }) {
    const waitMs = retryAfterMs(answer, nowMs);
    const how = credentials === null ? '' : `, asked ${credentials}`;
    const when = waitMs === null ? '' : `; it asks to come back in ${(0,format/* formatDuration */.a3)(waitMs)}`;
    const hub = registry === 'Docker Hub' ? '; the pull limit of Docker Hub is used up' : '';
    return `${how}${hub}${when}`;
}
/**
 * What a registry says about an error, as one short line; empty when it says nothing that can be read.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes
 */
async function readExplanation(answer) {
    const chunks = [];
    let sizeBytes = 0;
    try {
        for await (const chunk of answer.body()) {
            chunks.push(chunk);
            sizeBytes += chunk.length;
            if (sizeBytes > explanationBytes)
                return '';
        }
        return refusal_explain(JSON.parse(Buffer.concat(chunks).toString('utf8')));
    }
    catch {
        // A page of a proxy, or half an answer: the status says what is known.
        return '';
    }
}
function refusal_explain(value) {
    const { errors, details } = value;
    const { code, message } = errors?.[0] ?? {};
    const isText = (one) => typeof one === 'string' && one !== '';
    const text = [message, code, details].find(isText) ?? '';
    return (0,untrusted/* capMiddle */._v)((0,untrusted/* oneLine */.TN)(text), longestExplanation).replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./src/adapters/registry/line.ts








/** Opens the line to the registry of an image; nothing is sent. */
function openLine(reference, { wire, keyring, clock, signal }) {
    const { name: registry, url } = endpointOf(reference);
    const image = (0,registry_reference/* formatReference */.FH)(reference);
    return {
        registry,
        image,
        url,
        send: async (request) => {
            try {
                return await sendPatiently(() => sendAndFollow(wire, request), { clock, signal });
            }
            catch (error) {
                if (!(error instanceof WireError))
                    throw error;
                throw (0,errors/* failure */.V)('registry-unreachable', { registry, detail: error.message }, error);
            }
        },
        refuse: async (answer) => {
            const explanation = keyring.mask(await readExplanation(answer));
            const credentials = keyring.describe();
            const asked = { registry, image, host: url.host, credentials, nowMs: clock.now() };
            return refusalOf(answer, explanation, asked);
        },
    };
}

;// CONCATENATED MODULE: ./src/adapters/registry/session.ts





/** Opens a session; nothing is sent before the first question. */
function openSession(reference, options) {
    const { clock, signal, wire, findCredentials, hide } = options;
    const { credentialsKey } = endpointOf(reference);
    const keyring = openKeyring({ find: () => findCredentials(credentialsKey), hide });
    const line = openLine(reference, { wire, keyring, clock, signal });
    const { registry, image } = line;
    const account = openAccount(reference, { line, keyring });
    const get = async (path, headers) => {
        const url = new URL(`${reference.repository}/${path}`, line.url);
        const ask = (authorization) => line.send({
            url,
            method: 'GET',
            headers: authorization === null ? headers : { ...headers, authorization },
        });
        const used = account.authorization();
        const first = await ask(used);
        // A storage that the registry redirected to signs nobody in.
        const mayRenew = first.status === 401 && first.host === line.url.host;
        const answer = mayRenew ? await ask(await account.renew(used, first)) : first;
        if (answer.status === 200 || answer.status === 206 || answer.status === 404)
            return answer;
        throw await line.refuse(answer);
    };
    return { registry, image, clock, signal, get, refuse: (answer) => line.refuse(answer) };
}
/** Questions that are denied at the same time sign in once. */
function openAccount({ repository }, { line, keyring }) {
    let current = null;
    let pending = null;
    const signInAnew = async (denied) => {
        const challenge = parseChallenge(denied.headers['www-authenticate'] ?? '');
        const credentials = await keyring.take();
        const header = challenge === null ? null : await signIn(challenge, { credentials, repository, line });
        if (header === null)
            throw await line.refuse(denied);
        denied.discard();
        keyring.hide(header.slice(header.indexOf(' ') + 1));
        current = header;
        return header;
    };
    return {
        authorization: () => current,
        renew: async (used, denied) => {
            const known = current !== null && current !== used ? current : null;
            if (known !== null || pending !== null)
                denied.discard();
            if (known !== null)
                return known;
            pending ??= signInAnew(denied).finally(() => {
                pending = null;
            });
            return pending;
        },
    };
}

;// CONCATENATED MODULE: ./src/adapters/registry/registry-image.ts





/**
 * Opens an image in a registry (OCI Distribution Specification). Only the manifest is fetched; every blob is fetched when
 * it is opened, each time anew, and verified by whoever reads it.
 * Own code: the kept npm clients parse a manifest before it could be hashed, know no ranges and write layers to files.
 * Fails with the `registry-…` failures and as `fetchDocument` does.
 */
async function openRegistryImage(reference, options) {
    const session = openSession(reference, options);
    const name = reference.digest ?? reference.tag ?? 'latest';
    const root = await fetchDocument(session, name, (answer) => session.refuse(answer));
    return { digest: root.digest, blobs: blobsOf(root, session) };
}
/** Manifests have a place of their own in a registry: what an index lists is asked for there, all else among the blobs. */
function blobsOf(root, session) {
    const documents = new Map([[root.digest, root.bytes]]);
    const listed = new Set(listDigests(root.bytes));
    return {
        async *open(digest) {
            const known = documents.get(digest);
            if (known !== undefined) {
                yield known;
                return;
            }
            if (!listed.has(digest)) {
                yield* registry_image_streamBlob(digest, session);
                return;
            }
            const found = await fetchDocument(session, digest, registry_image_missing(digest, session));
            documents.set(digest, found.bytes);
            for (const one of listDigests(found.bytes))
                listed.add(one);
            yield found.bytes;
        },
    };
}
function registry_image_streamBlob(digest, session) {
    const get = async (headers) => {
        const answer = await session.get(`blobs/${digest}`, headers);
        if (answer.status === 404)
            throw await registry_image_missing(digest, session)(answer);
        return answer;
    };
    return streamThroughCuts(get, session);
}
function registry_image_missing(digest, { registry, image }) {
    return (answer) => {
        answer.discard();
        const what = `${registry} does not have it for ${image}`;
        return Promise.resolve((0,errors/* failure */.V)('blob-missing', { digest, what }));
    };
}
/** The manifests of an index; none where the document is no index. Whoever reads it says what is wrong with it. */
function listDigests(bytes) {
    try {
        const { manifests } = JSON.parse(Buffer.from(bytes).toString('utf8'));
        const digests = (Array.isArray(manifests) ? manifests : []).map((one) => one?.digest);
        return digests.filter((one) => typeof one === 'string' && (0,image_digest/* isDigest */.Bc)(one));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./src/adapters/image-sources.ts










/** Images in registries, layout folders and archives. What is opened is closed by the cleanup. */
function imageSources(options) {
    const { signal, environment, cleanup, hide, clock = systemClock } = options;
    let wire = null;
    const takeWire = () => {
        if (wire !== null)
            return wire;
        const opened = openWire({ environment, signal });
        wire = opened;
        cleanup.add('connections to registries', () => {
            opened.close();
            return Promise.resolve();
        });
        return opened;
    };
    return {
        open: async (source) => {
            if (source.kind !== 'registry')
                return openFile(source, options);
            const image = await openRegistryImage(source.reference, {
                wire: takeWire(),
                clock,
                signal,
                hide,
                findCredentials: (key) => findCredentials(key, { environment, signal }),
            });
            return { ...image, description: (0,registry_reference/* formatReference */.FH)(source.reference) };
        },
    };
}
async function openFile(source, { cwd, folder, cleanup }) {
    const { path, selector } = await findReading(source, cwd);
    const { blobs, images, close } = await openImageFile((0,external_node_path_.resolve)(cwd, path), folder);
    cleanup.add(`image file ${path}`, close);
    const digest = selectImage(images, { selector, path });
    return { digest, blobs, description: describeReading({ path, selector }) };
}
/** A path may hold colons, so the longest one that exists is meant. */
async function findReading({ kind, readings }, cwd) {
    const exists = kind === 'archive' ? isArchiveFile : isLayoutFolder;
    for (const reading of readings) {
        if (await exists((0,external_node_path_.resolve)(cwd, reading.path)))
            return reading;
    }
    const what = kind === 'archive' ? 'such file' : 'folder of that name with an `index.json`';
    const path = (0,external_node_path_.resolve)(cwd, readings.at(0)?.path ?? '');
    throw (0,errors/* failure */.V)('image-file-invalid', { path, detail: `there is no ${what}.` });
}
function describeReading({ path, selector }) {
    if (selector.kind === 'only')
        return path;
    return selector.kind === 'name' ? `${path}:${selector.name}` : `${path}@${selector.digest}`;
}

;// CONCATENATED MODULE: ./src/cli/weighing.ts













/** Reads the options of a command whose images are not all commits. Fails with `invalid-inputs`, `usage` or `not-a-repository`. */
async function prepareWeighing(inputs, { references, session }) {
    const commit = references.find((reference) => reference.kind === 'commit');
    const checkout = commit === undefined ? null : await checkoutOf(session, commit.name);
    const { cwd } = session.terminal;
    const local = checkout === null ? withoutPaths(inputs) : localInputs(inputs, checkout, session);
    const config = parseConfig(local, checkout?.top ?? cwd);
    hideSecrets(config.build, session.progress);
    const recipe = await readOutline(inputs.file ?? '', { cwd, target: config.build.target });
    const layerCache = createLayerCache(packageFiles, hashInThreads());
    const images = openSources(session);
    const pack = await openPacking(config);
    return { session, inputs: local, config, images, layerCache, pack, checkout, recipe };
}
function openSources({ terminal, folder, cleanup, signal, progress }) {
    const { cwd, environment } = terminal;
    const hide = (secret) => {
        progress.hide(secret);
    };
    return imageSources({ cwd, environment, folder, cleanup, signal, hide });
}
/** Where nothing is built the Dockerfile may lie anywhere. */
function withoutPaths(inputs) {
    return { ...inputs, file: '', context: '' };
}
async function readOutline(file, { cwd, target }) {
    if (file === '')
        return { file: '', target: '', instructions: [] };
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, file), 'utf8').catch((error) => {
        throw (0,errors/* failure */.V)('usage', { problem: `\`--file\` cannot be read: ${String(error)}.` });
    });
    return outlineOf((0,dockerfile/* parseDockerfile */.A)(text, file), target);
}

;// CONCATENATED MODULE: ./src/cli/weigh-references.ts









/** Compares two images of which at least one is not built here. */
async function compareReferences({ base, head, inputs, }, session) {
    const weighing = await prepareWeighing(inputs, { references: [base, head], session });
    const weighedBase = await weigh_references_weigh(base, { role: 'base', weighing });
    const weighedHead = await weigh_references_weigh(head, { role: 'head', weighing });
    const subject = {
        ...subjectOf(weighedHead, weighing),
        baseCommit: weighedBase.commit,
        baseWhy: `\`${base.text}\``,
    };
    return compose({ base: weighedBase, head: weighedHead, subject, name: head.text }, weighing);
}
/** Weighs one image; its report has no base. */
async function inspectReference({ image, inputs }, session) {
    const weighing = await prepareWeighing(inputs, { references: [image], session });
    const head = await weigh_references_weigh(image, { role: 'head', weighing });
    const nothing = 'nothing: the image was looked at alone';
    const base = {
        side: weigh_side_missing('no-commit', `Compared with ${nothing}.`, null),
        image: null,
        commit: null,
        ...notLinted,
    };
    const subject = { ...subjectOf(head, weighing), baseCommit: null, baseWhy: nothing };
    return compose({ base, head, subject, name: image.text }, weighing);
}
function weigh_references_weigh(reference, { role, weighing }) {
    return reference.kind === 'image'
        ? weigh_found_weighFound(reference, weighing)
        : weighCommit({ name: reference.name, role }, weighing);
}
function subjectOf({ commit }, { checkout }) {
    const { owner, name } = checkout?.repository ?? { owner: 'local', name: 'images' };
    return {
        event: 'terminal',
        repository: `${owner}/${name}`,
        pullRequest: null,
        headCommit: commit,
        headShown: commit,
        serverUrl: '',
        runUrl: null,
    };
}
function compose({ base: found, head, subject, name }, weighing) {
    const base = refuseOtherPlatform(found, head);
    const config = settleConfig(weighing.config, head.configuration);
    // Without both recipes nobody can say whether the pull request had a hand in a layer.
    const comparison = base.image === null || head.image === null
        ? null
        : explainImages(base.image, head.image, () => null);
    const savings = findSideSavings(base.image, head.image);
    const facts = { head: head.side, base: base.side, comparison, savings, lint: head.lint };
    const plan = { ...config, name, listedAs: null };
    const image = head.commit === null ? composeFound(facts, plan) : composeImage(facts, plan);
    const notes = [...base.notes, ...head.notes];
    const contents = [weighing.pack?.({ base: base.image, head: head.image }) ?? null];
    return {
        report: composeReport([image], { subject, reportOnly: config.reportOnly, notes }),
        contents,
    };
}
/** An image that was found was neither built nor linted by anyone here, so it is not judged by that. */
function composeFound(facts, plan) {
    const policy = { ...plan.policy, lintThreshold: 'never' };
    const image = composeImage(facts, { ...plan, policy });
    const checks = image.verdict.checks.filter(({ id }) => id !== 'build');
    return {
        ...image,
        subject: { ...image.subject, dockerfile: '', context: '' },
        verdict: { ...image.verdict, checks },
    };
}

;// CONCATENATED MODULE: ./src/cli/run-command.ts














/** Does what a command says and prints the result; returns the exit code. Throws ActionErrors. */
async function runCommand(run, terminal) {
    return (0,cli_session/* inSession */.Cp)(terminal, run, async (session) => {
        const delivery = run.command === 'inspect' ? await run_command_inspect(run, session) : await diff(run, session);
        session.signal.throwIfAborted();
        if (run.html !== null)
            await writeHtml(run.html, { delivery, session });
        const { report } = delivery;
        terminal.output.write(session.progress.mask(render(report, run, terminal)));
        return run.command === 'diff' && report.status === 'fail' && !report.reportOnly ? 1 : 0;
    });
}
async function diff({ images, inputs }, session) {
    const [first, second] = images;
    if (first === undefined)
        return compareCommits({ base: null, head: null, inputs }, session);
    const { cwd } = session.terminal;
    const base = await readReference(first, cwd);
    const head = second === undefined ? workingTree : await readReference(second, cwd);
    if (base.kind === 'image' || head.kind === 'image') {
        return compareReferences({ base, head, inputs }, session);
    }
    return compareCommits({ base: base.name, head: head.name, inputs }, session);
}
async function run_command_inspect({ images, inputs }, session) {
    const image = await readReference(images[0] ?? '', session.terminal.cwd);
    const delivery = await inspectReference({ image, inputs }, session);
    requireImage(delivery.report.images[0], session);
    return delivery;
}
/** Fails with `usage` when the file cannot be written. */
async function writeHtml(file, { delivery, session }) {
    const { renderHtml } = await __webpack_require__.e(/* import() */ 66).then(__webpack_require__.bind(__webpack_require__, 3066));
    const mask = (text) => session.progress.mask(text);
    const html = renderHtml(await builtPage().read(), { ...delivery, docsUrl: documentation/* docsUrl */.f, mask });
    await (0,promises_.writeFile)((0,external_node_path_.resolve)(session.terminal.cwd, file), html).catch((error) => {
        throw (0,errors/* failure */.V)('usage', { problem: `\`--html\` cannot be written: ${String(error)}.` });
    });
}
/** Fails with `no-image` when the one image that was asked for does not exist. */
function requireImage(image, { progress }) {
    if (image?.head.state !== 'missing')
        return;
    const { message, log } = image.head;
    const lines = (0,untrusted/* logTail */.RB)(log, { lines: 20, width: 200 }).map((line) => `  | ${line}`);
    throw (0,errors/* failure */.V)('no-image', { detail: progress.mask([message, ...lines].join('\n')) });
}
function render(report, run, terminal) {
    const colour = (0,cli_session/* colourOf */.GW)(run.colour, terminal);
    if (run.format === 'json')
        return json_renderJson(report);
    if (run.command === 'inspect')
        return renderImage(report, { format: run.format, colour });
    if (run.format === 'markdown')
        return summary_renderSummary(report, { docsUrl: documentation/* docsUrl */.f });
    return terminal_renderTerminal(report, { colour });
}
function renderImage({ images, notes }, { format, colour }) {
    const [image] = images;
    if (image?.head.state !== 'measured')
        return '';
    const { name, dockerfile } = image.subject;
    const { advice } = image;
    const options = { name, advice, dockerfile: dockerfile === '' ? null : dockerfile };
    const text = renderInspection(image.head, { ...options, format, colour });
    const mark = format === 'text' ? '' : '> ';
    // An inspection shows no findings, so what kept lint from some is of no use there.
    const shown = notes.filter(({ stage }) => stage !== 'lint');
    return text + shown.map(({ message }) => `\n${mark}Note: ${(0,untrusted/* oneLine */.TN)(message)}\n`).join('');
}


/***/ }),

/***/ 5596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ bytesAt),
/* harmony export */   Pq: () => (/* binding */ openSides),
/* harmony export */   cL: () => (/* binding */ changeAt),
/* harmony export */   hZ: () => (/* binding */ compareFiles)
/* harmony export */ });
/* harmony import */ var _image_entry_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5244);
/* harmony import */ var _image_filesystem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(422);
/* harmony import */ var _image_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1558);
/* harmony import */ var _analysis_weight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5912);




/**
 * Compares what containers of two images see, path by path. Times are not compared: every build changes them.
 * Linear in the number of files, sorting aside.
 */
function compareFiles(base, head) {
    const sides = openSides(base, head);
    const changes = [];
    const open = [{ base: base.root, head: head.root }];
    for (let pair = open.pop(); pair; pair = open.pop()) {
        const change = compareNodes(sides, pair);
        if (change)
            changes.push(change);
        openChildren(pair, open);
    }
    return {
        changes: changes.sort(byWeight),
        visibleChange: changes.reduce((sum, change) => sum + change.sizeChange, 0),
    };
}
/** Weighs the files of both sides once, for all paths. */
function openSides(base, head) {
    return { base: sideOf(base), head: sideOf(head) };
}
function sideOf(files) {
    const bytes = new Map();
    for (const { node, sizeBytes } of (0,_analysis_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctFiles */ .EV)(files))
        bytes.set(node, sizeBytes);
    return { files, bytes };
}
function openChildren({ base, head }, open) {
    const before = childrenOf(base);
    const after = childrenOf(head);
    for (const child of before.values()) {
        open.push({ base: child, head: after.get(child.name) ?? null });
    }
    for (const child of after.values()) {
        if (!before.has(child.name))
            open.push({ base: null, head: child });
    }
}
function childrenOf(node) {
    return node?.children ?? new Map();
}
function compareNodes(sides, pair) {
    const base = withoutDirectory(pair.base);
    const head = withoutDirectory(pair.head);
    const node = head ?? base;
    if (!node)
        return null;
    const { baseBytes, headBytes } = bytesAt(sides, pair);
    const sizeChange = headBytes - baseBytes;
    const kind = changeAt(sides, pair);
    if (kind === null)
        return null;
    return {
        path: (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(node),
        kind,
        baseBytes,
        headBytes,
        sizeChange,
        baseLayer: base?.contentLayer ?? null,
        headLayer: head?.contentLayer ?? null,
    };
}
/** What became of the file at a path; null for what is the same on both sides, and for directories. */
function changeAt(sides, pair) {
    const base = withoutDirectory(pair.base);
    const head = withoutDirectory(pair.head);
    if (!base && !head)
        return null;
    const { baseBytes, headBytes } = bytesAt(sides, pair);
    return kindOf(sides, { base, head }, headBytes - baseBytes);
}
/** What the file at a path weighs on each side; a further name of the same bytes weighs nothing. */
function bytesAt(sides, { base, head }) {
    return {
        baseBytes: bytesOf(sides.base, withoutDirectory(base)),
        headBytes: bytesOf(sides.head, withoutDirectory(head)),
    };
}
function withoutDirectory(node) {
    return node?.children ? null : node;
}
function bytesOf(side, node) {
    return node ? (side.bytes.get(node) ?? 0) : 0;
}
function kindOf(sides, pair, sizeChange) {
    if (!pair.base)
        return 'added';
    if (!pair.head)
        return 'removed';
    if (sizeChange !== 0)
        return sizeChange > 0 ? 'grown' : 'shrunk';
    const base = placeOf(sides.base.files, pair.base);
    const head = placeOf(sides.head.files, pair.head);
    if (!base || !head)
        return null;
    if (!holdsTheSame(base, head))
        return 'rewritten';
    return (0,_image_entry_table_js__WEBPACK_IMPORTED_MODULE_2__/* .hasSameAttributes */ .g9)(base, head) ? null : 'attributes';
}
function holdsTheSame(base, head) {
    const type = base.table.type(base.index);
    if (type !== head.table.type(head.index))
        return false;
    if (type === 'file')
        return (0,_image_entry_table_js__WEBPACK_IMPORTED_MODULE_2__/* .hasSameContent */ .q1)(base, head);
    return base.table.linkTarget(base.index) === head.table.linkTarget(head.index);
}
function placeOf(files, node) {
    const table = (0,_image_filesystem_js__WEBPACK_IMPORTED_MODULE_1__/* .contentTable */ .qd)(files, node);
    return table ? { table, index: node.contentEntry } : null;
}
function byWeight(left, right) {
    return (Math.abs(right.sizeChange) - Math.abs(left.sizeChange) || (0,_image_path_js__WEBPACK_IMPORTED_MODULE_3__/* .compareTexts */ .qy)(left.path, right.path));
}


/***/ }),

/***/ 130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ comparePackages)
/* harmony export */ });
/* harmony import */ var _image_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1558);

/**
 * Compares two package lists. A package may be installed several times: equal versions are matched first, then what is
 * left in order of versions; one-sided rests were added or removed. Types that are not wholly known on both sides are not
 * compared. Largest change first, then by type, name, version.
 */
function comparePackages(base, head) {
    const groups = new Map();
    const groupOf = ({ type, name }) => {
        const key = `${type} ${name}`;
        const group = groups.get(key) ?? { base: [], head: [] };
        groups.set(key, group);
        return group;
    };
    const unread = new Set([...base.unreadTypes, ...head.unreadTypes]);
    const known = ({ packages }) => packages.filter(({ type }) => !unread.has(type));
    for (const one of known(base))
        groupOf(one).base.push(one);
    for (const one of known(head))
        groupOf(one).head.push(one);
    return [...groups.values()].flatMap(compareGroup).sort(byWeight);
}
function compareGroup(group) {
    const base = [...group.base];
    const rest = [];
    const changes = [];
    for (const one of group.head) {
        const at = base.findIndex(({ version }) => version === one.version);
        if (at === -1) {
            rest.push(one);
            continue;
        }
        const [same] = base.splice(at, 1);
        if (same && same.sizeBytes !== one.sizeBytes)
            changes.push(change('resized', { base: same, head: one }));
    }
    rest.forEach((one, index) => {
        const before = base[index];
        changes.push(change(before ? 'updated' : 'added', { base: before ?? null, head: one }));
    });
    return [
        ...changes,
        ...base.slice(rest.length).map((one) => change('removed', { base: one, head: null })),
    ];
}
function change(kind, { base, head }) {
    const { type, name } = head ?? base;
    return {
        kind,
        type,
        name,
        baseVersion: base?.version ?? null,
        headVersion: head?.version ?? null,
        sizeChange: difference(bytesOf(base), bytesOf(head)),
    };
}
/** A package that is not there takes up nothing; of one that is, the size may not be known. */
function bytesOf(one) {
    return one === null ? 0 : one.sizeBytes;
}
function difference(base, head) {
    return base === null || head === null ? null : head - base;
}
function byWeight(left, right) {
    return (Math.abs(right.sizeChange ?? 0) - Math.abs(left.sizeChange ?? 0) ||
        (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .qy)(left.type, right.type) ||
        (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .qy)(left.name, right.name) ||
        (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .qy)(left.headVersion ?? '', right.headVersion ?? '') ||
        (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .qy)(left.baseVersion ?? '', right.baseVersion ?? ''));
}


/***/ }),

/***/ 5244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g9: () => (/* binding */ hasSameAttributes),
/* harmony export */   q1: () => (/* binding */ hasSameContent),
/* harmony export */   x1: () => (/* binding */ buildEntryTable)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7501);

const entryTypes = [
    'file',
    'directory',
    'symlink',
    'hardlink',
    'character-device',
    'block-device',
    'fifo',
];
/** Starts an empty table. */
function buildEntryTable() {
    const columns = createColumns(256);
    return {
        get length() {
            return columns.paths.length;
        },
        add: (head) => addEntry(columns, head),
        setFingerprint: (index, fingerprint) => {
            columns.fingerprints.set(fingerprint, index * _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintBytes */ .S);
            columns.fingerprinted[index] = 1;
        },
        finish: () => {
            resize(columns, columns.paths.length);
            return tableOf(columns);
        },
    };
}
function createColumns(capacity) {
    return {
        paths: [],
        linkTargets: new Map(),
        types: new Uint8Array(capacity),
        modes: new Uint16Array(capacity),
        uids: new Float64Array(capacity),
        gids: new Float64Array(capacity),
        sizes: new Float64Array(capacity),
        fingerprints: Buffer.alloc(capacity * _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintBytes */ .S),
        fingerprinted: new Uint8Array(capacity),
    };
}
function addEntry(columns, head) {
    const index = columns.paths.length;
    if (index === columns.types.length)
        resize(columns, index * 2);
    columns.paths.push(head.path);
    columns.types[index] = entryTypes.indexOf(head.type);
    columns.modes[index] = head.mode;
    columns.uids[index] = head.uid;
    columns.gids[index] = head.gid;
    columns.sizes[index] = head.sizeBytes;
    if (head.linkTarget !== '')
        columns.linkTargets.set(index, head.linkTarget);
    return index;
}
function resize(columns, capacity) {
    const copy = (from, to) => {
        to.set(from);
        return to;
    };
    const kept = Math.min(capacity, columns.types.length);
    columns.types = copy(columns.types.subarray(0, kept), new Uint8Array(capacity));
    columns.modes = copy(columns.modes.subarray(0, kept), new Uint16Array(capacity));
    columns.uids = copy(columns.uids.subarray(0, kept), new Float64Array(capacity));
    columns.gids = copy(columns.gids.subarray(0, kept), new Float64Array(capacity));
    columns.sizes = copy(columns.sizes.subarray(0, kept), new Float64Array(capacity));
    columns.fingerprinted = copy(columns.fingerprinted.subarray(0, kept), new Uint8Array(capacity));
    const fingerprints = Buffer.alloc(capacity * _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintBytes */ .S);
    fingerprints.set(columns.fingerprints.subarray(0, kept * _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintBytes */ .S));
    columns.fingerprints = fingerprints;
}
function tableOf(columns) {
    const table = {
        length: columns.paths.length,
        at: (index) => entryAt(table, index),
        path: (index) => columns.paths[index] ?? '',
        type: (index) => entryTypes[columns.types[index] ?? 0] ?? 'file',
        mode: (index) => columns.modes[index] ?? 0,
        uid: (index) => columns.uids[index] ?? 0,
        gid: (index) => columns.gids[index] ?? 0,
        sizeBytes: (index) => columns.sizes[index] ?? 0,
        linkTarget: (index) => columns.linkTargets.get(index) ?? '',
        fingerprint: (index) => columns.fingerprinted[index] === 1
            ? columns.fingerprints.subarray(index * _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintBytes */ .S, (index + 1) * _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintBytes */ .S)
            : null,
        *[Symbol.iterator]() {
            for (let index = 0; index < table.length; index++)
                yield entryAt(table, index);
        },
    };
    return table;
}
function entryAt(table, index) {
    return {
        path: table.path(index),
        type: table.type(index),
        mode: table.mode(index),
        uid: table.uid(index),
        gid: table.gid(index),
        sizeBytes: table.sizeBytes(index),
        linkTarget: table.linkTarget(index),
        fingerprint: table.fingerprint(index)?.toString('hex') ?? null,
    };
}
/** Whether two files hold the same bytes, as far as size and fingerprint tell; false for anything but files. */
function hasSameContent(left, right) {
    const one = left.table.fingerprint(left.index);
    const other = right.table.fingerprint(right.index);
    const sameSize = left.table.sizeBytes(left.index) === right.table.sizeBytes(right.index);
    return sameSize && one !== null && other !== null && one.equals(other);
}
/** Whether two entries have the same mode and owner. */
function hasSameAttributes(left, right) {
    return (left.table.mode(left.index) === right.table.mode(right.index) &&
        left.table.uid(left.index) === right.table.uid(right.index) &&
        left.table.gid(left.index) === right.table.gid(right.index));
}


/***/ }),

/***/ 422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ numberContents),
/* harmony export */   RI: () => (/* binding */ walkNodes),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   cy: () => (/* binding */ findNode),
/* harmony export */   qd: () => (/* binding */ contentTable),
/* harmony export */   yR: () => (/* binding */ keptContent)
/* harmony export */ });
/* unused harmony export describeNode */
/** The path of a node; empty for the root. */
function pathOf(node) {
    const parts = [];
    for (let at = node; at.parent; at = at.parent)
        parts.push(at.name);
    return parts.reverse().join('/');
}
/** The node at a cleaned path, without following symlinks; undefined when there is none. */
function findNode(files, path) {
    if (path === '')
        return files.root;
    let node = files.root;
    for (const part of path.split('/'))
        node = node?.children?.get(part);
    return node;
}
/** All nodes but the root, each directory before what lies in it, in the order the layers brought them. */
function* walkNodes(files) {
    const open = [childrenOf(files.root)];
    for (let current = open.at(-1); current; current = open.at(-1)) {
        const next = current.next();
        if (next.done === true) {
            open.pop();
            continue;
        }
        yield next.value;
        if (next.value.children)
            open.push(childrenOf(next.value));
    }
}
/** The entry a node shows: its own, or its target's attributes and bytes for a hard link. */
function describeNode(files, node) {
    const path = pathOf(node);
    const table = contentTable(files, node);
    if (!table)
        return impliedDirectory(path);
    return { ...table.at(node.contentEntry), path };
}
/** The table that holds a node's content entry; undefined for directories that no entry describes. */
function contentTable(files, node) {
    return node.contentEntry < 0 ? undefined : files.layers[node.contentLayer]?.entries;
}
function childrenOf(node) {
    return (node.children ?? new Map()).values();
}
/** What container runtimes create for a path whose directories no layer describes. */
function impliedDirectory(path) {
    return {
        path,
        type: 'directory',
        mode: 0o755,
        uid: 0,
        gid: 0,
        sizeBytes: 0,
        linkTarget: '',
        fingerprint: null,
    };
}
/** What a file holds, when its content was kept while its layer was read. */
function keptContent(files, node) {
    const layer = files.layers[node.contentLayer];
    return layer?.keptFiles.get(layer.entries.path(node.contentEntry));
}
/** Numbers contents: two nodes have the same number when they are hard links to the same bytes; -1 stands for no entry. */
function numberContents(layers) {
    const offsets = [];
    let offset = 0;
    for (const layer of layers) {
        offsets.push(offset);
        offset += layer.entries.length;
    }
    return ({ contentLayer, contentEntry }) => contentEntry < 0 ? -1 : (offsets[contentLayer] ?? 0) + contentEntry;
}


/***/ }),

/***/ 7501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fingerprintBytes),
/* harmony export */   e: () => (/* binding */ createFingerprinter)
/* harmony export */ });
/* harmony import */ var hash_wasm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(608);
/* harmony import */ var hash_wasm__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(hash_wasm__WEBPACK_IMPORTED_MODULE_0__);

/** Length of a fingerprint in bytes. */
const fingerprintBytes = 16;
/**
 * Starts a fingerprinter. A fingerprint is the XXH128 of the bytes, seed 0, in canonical byte order: the same in every
 * run and on every machine. It tells different contents apart unless somebody made them to collide, and proves
 * nothing: layers are proved by sha256. https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md
 */
async function createFingerprinter() {
    const hasher = await (0,hash_wasm__WEBPACK_IMPORTED_MODULE_0__.createXXHash128)();
    hasher.init();
    return {
        add: (piece) => {
            hasher.update(piece);
        },
        finish: () => {
            const fingerprint = hasher.digest('binary');
            hasher.init();
            return fingerprint;
        },
    };
}


/***/ }),

/***/ 1558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   qy: () => (/* binding */ compareTexts),
/* harmony export */   ts: () => (/* binding */ cleanPath),
/* harmony export */   yl: () => (/* binding */ parentPath)
/* harmony export */ });
/**
 * Cleans a path of a tar entry as container runtimes do: relative to the image's root, which `..` cannot leave;
 * no empty, `.` or `..` parts; empty for the root itself.
 */
function cleanPath(path) {
    if (isClean(path))
        return path;
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
/** The path of the directory a path lies in; empty for the root and what lies in it. */
function parentPath(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
/** The last part of a path. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
const unclean = /^\.{0,2}\/|^\.{1,2}$|\/\/|\/$|\/\.{1,2}(\/|$)/;
function isClean(path) {
    return !unclean.test(path);
}
/** Orders texts by their code units: the same on every machine, unlike `localeCompare`. */
function compareTexts(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}


/***/ }),

/***/ 5187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ limitStatus)
/* harmony export */ });
/** How a check came out by its limit alone, before any label. */
function limitStatus({ status, overridden }) {
    return overridden === true ? 'fail' : status;
}


/***/ }),

/***/ 5396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ isSecret),
/* harmony export */   Bq: () => (/* binding */ savingsWords),
/* harmony export */   HH: () => (/* binding */ compressedWords),
/* harmony export */   N6: () => (/* binding */ standingAdvice),
/* harmony export */   Oz: () => (/* binding */ newAdviceWords),
/* harmony export */   Yp: () => (/* binding */ savingWords),
/* harmony export */   eD: () => (/* binding */ adviceWords),
/* harmony export */   o4: () => (/* binding */ standingWords),
/* harmony export */   rD: () => (/* binding */ newAdvice)
/* harmony export */ });
/* unused harmony export totalSaving */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _layer_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4079);


/** Advice about what the pull request brought: it is told openly. */
function newAdvice({ advice }) {
    return advice.filter(({ introduced }) => introduced === true);
}
/** Advice about all the rest. */
function standingAdvice({ advice }) {
    return advice.filter(({ introduced }) => introduced !== true);
}
/** What following advice saves for sure. */
function totalSaving(advice) {
    const sure = advice.filter(savesForSure);
    return {
        compressedBytes: sure.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0),
        unpackedBytes: sure.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0),
    };
}
/** Secrets weigh nothing: their bytes are not the point. */
function isSecret({ kind }) {
    return kind === 'secrets';
}
function savesForSure(advice) {
    return advice.certainty === 'sure' && !isSecret(advice);
}
/** The sentence above what the pull request brought. */
function newAdviceWords(advice) {
    const total = totalWords(advice);
    const secrets = advice.some(isSecret)
        ? 'This pull request puts what may be secrets into the image.'
        : '';
    const saving = total === null ? '' : `Advice: save ${total}.`;
    return [secrets, saving].filter((words) => words !== '').join(' ');
}
/** `Standing savings: 41.2 MB (about 14.0 MB compressed)`; without a base nothing stands. */
function standingWords(image) {
    const words = savingsWords(standingAdvice(image));
    return image.base.state === 'measured' ? `Standing s${words.slice(1)}` : words;
}
/** `Savings: 41.2 MB (about 14.0 MB compressed)`. */
function savingsWords(advice) {
    return `Savings: ${totalWords(advice) ?? 'what may be secrets'}`;
}
/** `24.3 MB (about 8.0 MB compressed)`; `up to 4.0 MB` where nothing is sure; null where there is nothing to save. */
function totalWords(advice) {
    const { unpackedBytes, compressedBytes } = totalSaving(advice);
    if (unpackedBytes > 0) {
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(unpackedBytes)} (about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(compressedBytes)} compressed)`;
    }
    const may = advice.filter((one) => !isSecret(one));
    const bytes = may.reduce((sum, one) => sum + one.unpackedBytes, 0);
    return bytes === 0 ? null : `up to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}`;
}
/** `19.0 MB`, `up to 4.0 MB` of what may go; a dash for secrets. */
function savingWords(advice) {
    if (isSecret(advice))
        return '–';
    const size = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(advice.unpackedBytes);
    return advice.certainty === 'sure' ? size : `up to ${size}`;
}
/** `6.1 MB`, an estimate; a dash for secrets. */
function compressedWords(advice) {
    return isSecret(advice) ? '–' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(advice.compressedBytes);
}
/** What could go, where it is, and which other instruction has to do with it. */
function adviceWords(advice, view) {
    const { what, certainty } = advice;
    const doubt = certainty === 'sure' ? '' : ', if nothing needs them';
    // A report that another run made may say anything here.
    const subject = view.medium.sentence(`${what.slice(0, 1).toUpperCase()}${what.slice(1)}${doubt}`);
    return `${subject}: ${partWords(advice, view)}${relatedWords(advice, view)}.`;
}
/** The heaviest parts, with their sizes where there are several, and how many more there are. */
function partWords(advice, { medium }) {
    const { parts, partCount, partKind } = advice;
    const isSized = parts.length > 1 && !isSecret(advice);
    const named = parts.map(({ name, sizeBytes }) => {
        const shown = partKind === 'package' ? medium.code(name) : medium.code((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImagePath */ .AX)(name));
        return isSized ? `${shown} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(sizeBytes)}` : shown;
    });
    const left = partCount - parts.length;
    return [...named, ...(left === 0 ? [] : [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(left)} more`])].join(', ');
}
const copies = new Set(['stored-again', 'copied-again', 'base-stored-again']);
function relatedWords({ kind, relatedLayer, layer }, view) {
    if (relatedLayer === null || relatedLayer === layer)
        return '';
    const name = (0,_layer_words_js__WEBPACK_IMPORTED_MODULE_1__/* .nameLayer */ .Rb)(relatedLayer, view);
    if (copies.has(kind))
        return `, which ${name} brought`;
    return kind === 'overwritten' ? `, which ${name} overwrites` : `, which ${name} only hides`;
}


/***/ }),

/***/ 9535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ attributionWords)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _movement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3912);



const names = [
    ['pull-request', 'pull request'],
    ['base-image', 'base image'],
    ['drift', 'drift'],
    ['unknown', 'unknown'],
];
/**
 * Who answers for the change: `Pull request +58.1 MB · base image +3.1 MB · drift −0.2 MB`. Null when one part
 * answers for all of it, or when the other parts are noise.
 */
function attributionWords(image) {
    const movement = (0,_movement_js__WEBPACK_IMPORTED_MODULE_1__/* .imageMovement */ .Vt)(image);
    if (movement.kind !== 'sized' || image.comparison === null)
        return null;
    const figure = movement.figure === 'unpackedBytes' ? 'unpackedBytes' : 'compressedBytes';
    const { attribution } = image.comparison;
    const floor = (0,_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .noiseFloor */ .nb)(movement.head.size[figure]);
    const parts = names.filter(([cause]) => Math.abs(attribution[cause][figure]) >= floor);
    if (parts.length < 2)
        return null;
    const words = parts
        .map(([cause, name]) => `${name} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteChange */ .Ul)(attribution[cause][figure])}`)
        .join(' · ');
    return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}


/***/ }),

/***/ 2683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ causeSentence)
});

// EXTERNAL MODULE: ./src/report/cause.ts
var report_cause = __webpack_require__(4193);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(2011);
;// CONCATENATED MODULE: ./src/report/cause-detail.ts

/**
 * What moved most in the largest change: ` (218 MB unpacked, of which …)`, or `, of which …` when the sentence speaks
 * of unpacked bytes already. Empty when nothing stands out.
 */
function detailWords(cause, medium) {
    const { largest, movement } = cause;
    const total = largest.unpackedChange;
    if (movement.figure === 'layerCount' || total * movement.change <= 0)
        return '';
    const parts = namedParts(cause, medium);
    const words = parts.length === 0 ? '' : partWords(parts, total);
    if (words === '' || movement.figure === 'unpackedBytes')
        return words;
    return ` (${(0,format/* formatBytes */.z3)(Math.abs(total))} unpacked${words})`;
}
/** A part that is nearly all of it is all that need be said. */
function partWords([first, second], total) {
    if (first === undefined)
        return '';
    const shares = [first, second].filter((part) => part !== undefined);
    const inside = shares.every(({ bytes }) => bytes * total > 0 && Math.abs(bytes) <= Math.abs(total));
    if (!inside) {
        return `: ${shares.map(({ name, bytes }) => `${name} ${(0,format/* formatByteChange */.Ul)(bytes)}`).join(', ')}`;
    }
    if (first.bytes / total > 0.99)
        return `, all of it ${first.name}`;
    const list = shares.map(({ name, bytes }) => `${name} ${(0,format/* formatBytes */.z3)(Math.abs(bytes))}`);
    return `, of which ${list.join(' and ')}`;
}
function namedParts(cause, medium) {
    const { largest } = cause;
    const total = Math.abs(largest.unpackedChange);
    const [first, second] = largest.inside.filter(({ path, sizeChange }) => path !== '' && Math.abs(sizeChange) >= total / 5);
    const found = behindPackage(cause);
    if (found !== null && found.bytes >= Math.abs(first?.sizeChange ?? 0) * 0.9) {
        return [
            {
                name: nameInstalled(found.package, medium),
                bytes: Math.sign(largest.unpackedChange) * found.bytes,
            },
        ];
    }
    if (first === undefined)
        return [];
    const share = Math.abs(first.sizeChange) / total;
    const parts = share >= 0.5 && share <= 1 ? [first] : [first, second];
    return parts.flatMap((part) => part === undefined
        ? []
        : [{ name: medium.code((0,format/* formatImagePath */.AX)(part.path)), bytes: part.sizeChange }]);
}
/** The package that explains most of the change, unless another layer could have brought it as well. */
function behindPackage({ largest, comparison, groups }) {
    const total = largest.unpackedChange;
    for (const row of comparison.packages.rows) {
        const bytes = Math.abs(row.sizeChange ?? 0);
        if (bytes < Math.abs(total) / 2)
            return null;
        const fits = (row.sizeChange ?? 0) * total > 0 && bytes <= Math.abs(total);
        if (fits && !groups.some((group) => group !== largest && couldHold(group, { total, bytes }))) {
            return { package: row, bytes };
        }
    }
    return null;
}
function couldHold(group, { total, bytes }) {
    return group.unpackedChange * total > 0 && Math.abs(group.unpackedChange) >= bytes * 0.9;
}
function nameInstalled({ name, headVersion, baseVersion }, medium) {
    return `package ${medium.code(`${name} ${headVersion ?? baseVersion ?? ''}`)}`;
}

// EXTERNAL MODULE: ./src/report/layer-groups.ts + 1 modules
var layer_groups = __webpack_require__(6572);
// EXTERNAL MODULE: ./src/report/layer-words.ts
var layer_words = __webpack_require__(4079);
// EXTERNAL MODULE: ./src/report/waste-words.ts
var waste_words = __webpack_require__(1144);
;// CONCATENATED MODULE: ./src/report/cause-words.ts






/** What to say of an image's change in a sentence or two. Null when nothing moved or nothing can be compared. */
function causeSentence(image, telling) {
    const cause = (0,report_cause/* findCause */.l)(image);
    if (cause === null)
        return null;
    return cause.movement.figure === 'layerCount'
        ? describeLayers(cause, { image, telling })
        : describeGroup(cause, { image, telling });
}
/** `RUN npm ci` (Dockerfile:12) adds 58.1 MB (218 MB unpacked, of which `/app/node_modules` 160 MB). */
function describeGroup(cause, description) {
    const { largest } = cause;
    if (largest.kind === 'changed' && (0,layer_groups/* replacedReference */.aD)(largest) === null) {
        const foreign = describeForeign(cause, description);
        if (foreign !== null)
            return foreign;
    }
    const sentence = describeOwn(largest, { ...description, cause });
    if (cause.waste !== null)
        return `${sentence}${describeCopy(cause.waste, description)}`;
    const detail = detailWords(cause, description.telling.medium);
    return `${sentence}${detail}${shareOfChange(cause)}.`;
}
/** A change that the pull request did not make. Null when it did, or may have. */
function describeForeign(cause, description) {
    const { largest, movement } = cause;
    const figure = movement.figure === 'unpackedBytes' ? 'unpackedBytes' : 'compressedBytes';
    const change = (0,layer_groups/* changeOf */.C2)(largest, figure);
    const unit = figure === 'unpackedBytes' ? ' unpacked' : '';
    const what = nameGroup(largest, description);
    const share = shareOfChange(cause).replace(/^, (.*)$/, ' It is $1.');
    if (largest.cause === 'drift') {
        const verb = change > 0 ? 'grew' : 'shrank';
        const size = (0,format/* formatBytes */.z3)(Math.abs(change));
        const detail = detailWords(cause, description.telling.medium);
        return `${what} ${verb} by ${size}${unit} by drift${detail}: neither it nor its inputs changed.${share}`;
    }
    const origin = (0,layer_groups/* shownOrigin */.wN)(largest);
    // A reference with a variable may stand for another image than on base.
    if (origin.kind !== 'base-image' || origin.reference.includes('$'))
        return null;
    return `${what} moved: ${(0,format/* formatByteChange */.Ul)(change)}${unit}, not this pull request's doing.${share}`;
}
/** Says that bytes are the same ones again, and what to do. */
function describeCopy(waste, { image, telling }) {
    const view = (0,layer_words/* viewLayers */.Ui)(image, { ...telling, side: 'head' });
    const size = (0,format/* formatBytes */.z3)(waste.sizeBytes);
    const remedy = (0,waste_words/* wasteRemedy */.R)(waste, view);
    const again = `: it stores again ${size} that ${(0,layer_words/* nameLayer */.Rb)(waste.addedBy, view)} brought.`;
    return remedy === '' ? again : `${again} ${remedy}`;
}
/** Says when the largest change is not most of the story. */
function shareOfChange({ largest, groups, movement }) {
    const share = (0,layer_groups/* changeOf */.C2)(largest, movement.figure) / movement.change;
    return share < 0.5 ? `, the largest of ${groups.length} changes` : '';
}
function describeOwn(group, { cause, ...description }) {
    const { figure } = cause.movement;
    const change = (0,layer_groups/* changeOf */.C2)(group, figure);
    const what = nameGroup(group, description);
    const size = (0,format/* formatBytes */.z3)(Math.abs(change)) + (figure === 'unpackedBytes' ? ' unpacked' : '');
    switch (group.kind) {
        case 'added':
            return `${what} adds ${size}`;
        case 'removed':
            return `Removing ${what} saves ${size}`;
        case 'changed':
        case 'edited':
            return (0,layer_groups/* replacedReference */.aD)(group) === null
                ? `${what} ${change > 0 ? 'grew' : 'shrank'} by ${size}`
                : `${what} ${change > 0 ? 'adds' : 'saves'} ${size}`;
    }
}
/** Layers count one by one, so several changes share the cause. */
function describeLayers(cause, description) {
    const { largest, groups, movement } = cause;
    const direction = Math.sign(movement.change);
    const more = groups.filter((group) => group !== largest && (0,layer_groups/* changeOf */.C2)(group, 'layerCount') * direction > 0).length;
    const what = nameGroup(largest, description);
    const rest = more === 0 ? '' : ` and ${(0,format/* formatCount */.B4)(more, 'more change')}`;
    const verb = { add: ['adds', 'add'], remove: ['removes', 'remove'] };
    const [one, several] = verb[direction > 0 ? 'add' : 'remove'];
    const count = Math.abs((0,layer_groups/* changeOf */.C2)(largest, 'layerCount'));
    if (largest.kind === 'removed')
        return `Without ${what}${rest} there are fewer layers.`;
    return more === 0
        ? `${what} ${one} ${(0,format/* formatCount */.B4)(count, 'layer')}.`
        : `${what}${rest} ${several} layers.`;
}
/** A group's name and place; a removed one's stands inside a sentence, any other's begins it. */
function nameGroup(group, { image, telling }) {
    const origin = (0,layer_groups/* shownOrigin */.wN)(group);
    const { medium } = telling;
    const side = group.headOrigin === null ? 'base' : 'head';
    const layer = group.row?.[side] ?? null;
    const replaced = (0,layer_groups/* replacedReference */.aD)(group);
    const instead = replaced === null ? '' : ` in place of ${medium.code(replaced)}`;
    const name = `${(0,layer_words/* originWords */.uY)(origin, { medium, layer })}${instead}${(0,layer_words/* placeWords */.fp)(origin, (0,layer_words/* viewLayers */.Ui)(image, { ...telling, side }))}`;
    return side === 'base' ? name : (0,layer_words/* startWith */.ZZ)(origin, name);
}


/***/ }),

/***/ 4193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findCause)
/* harmony export */ });
/* unused harmony export causeOrigin */
/* harmony import */ var _layer_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6572);
/* harmony import */ var _movement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);
/* harmony import */ var _waste_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5241);



/** Where the change that moved the image most comes from in head; null when head has no place for it. */
function causeOrigin(image) {
    return findCause(image)?.largest.headOrigin ?? null;
}
/** The change that moved the image most in the direction it went. Null when there is none. */
function findCause(image) {
    const movement = (0,_movement_js__WEBPACK_IMPORTED_MODULE_1__/* .imageMovement */ .Vt)(image);
    const { comparison } = image;
    if (movement.kind !== 'sized' || comparison === null)
        return null;
    const groups = (0,_layer_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .changedGroups */ .lf)(comparison);
    const largest = largestGroup(groups, movement);
    if (largest === null)
        return null;
    return { movement, comparison, groups, largest, waste: wasteBehind(largest, image) };
}
function largestGroup(groups, movement) {
    const direction = Math.sign(movement.change);
    return groups.reduce((largest, group) => {
        const change = (0,_layer_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .changeOf */ .C2)(group, movement.figure) * direction;
        const known = largest === null ? 0 : (0,_layer_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .changeOf */ .C2)(largest, movement.figure) * direction;
        return change > known ? group : largest;
    }, null);
}
function wasteBehind({ row, unpackedChange }, image) {
    if (row?.head == null || image.head.state === 'missing')
        return null;
    const index = image.head.layers.indexOf(row.head);
    const found = (0,_waste_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .newWaste */ .Ns)(image).find(({ hiddenBy, addedBy, manner }) => hiddenBy === index &&
        addedBy !== index &&
        (manner === 'attributes-changed' || manner === 'copied-again'));
    return found !== undefined && found.sizeBytes >= unpackedChange / 2 ? found : null;
}


/***/ }),

/***/ 7666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ actualWords),
/* harmony export */   v: () => (/* binding */ limitWords)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _movement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4313);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(480);



/** A check's actual, told apart from its limit where rounding would make them look equal. Null when unknown. */
function actualWords(check, image) {
    if (check.actual === null)
        return null;
    return check.actual.unit === 'bytes'
        ? byteWords(check.actual.value, { check, image })
        : countWords(check.actual, check);
}
/** A check's limit as the user wrote it, with a plus when it limits growth. Null when it has none. */
function limitWords(check) {
    if (check.limit === null)
        return null;
    const limit = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(check.limit);
    return isIncrease(check) ? limit.replace(/(^|and )(?=\d*[1-9])/g, '$1+') : limit;
}
const increases = ['max-increase', 'max-layer-increase', 'max-waste-increase'];
function isIncrease(check) {
    return increases.includes(check.id);
}
function byteWords(bytes, { check, image }) {
    if (check.id === 'max-waste')
        return wasteWords(bytes, { check, image });
    if (check.id === 'max-waste-increase') {
        return apartFromLimit((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteChange */ .Ul)(bytes), { bytes, check });
    }
    const unpacked = (0,_movement_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedSize */ .nz)(check) === 'unpackedBytes' ? ' unpacked' : '';
    if (!isIncrease(check))
        return apartFromLimit((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes), { bytes, check }) + unpacked;
    const change = apartFromLimit((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteChange */ .Ul)(bytes), { bytes, check }) + unpacked;
    const percent = bytes === 0 ? null : percentWords(bytes, { check, image });
    return percent === null ? change : `${change} (${percent})`;
}
/** Waste with its share of the image, which a limit may be given in. */
function wasteWords(bytes, { check, image }) {
    const words = apartFromLimit((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes), { bytes, check });
    if (image.head.state === 'missing')
        return words;
    const share = shareOfLimit(bytes, { base: image.head.size.unpackedBytes, check });
    return share === null ? words : `${words} (${share.replace(/^\+/, '')})`;
}
function percentWords(bytes, { check, image }) {
    if (image.base.state === 'missing')
        return null;
    return shareOfLimit(bytes, { base: image.base.size[(0,_movement_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedSize */ .nz)(check)], check });
}
function shareOfLimit(bytes, { base, check }) {
    const limit = /(\d+(?:\.\d+)?)\s*%/.exec(check.limit ?? '')?.[1];
    return limit === undefined
        ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercentChange */ .vW)(bytes, base)
        : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercentApart */ .pv)(bytes, { base, limit: Number(limit) });
}
function apartFromLimit(words, { bytes, check }) {
    const looksEqual = comparable(words) === comparable(limitWords(check) ?? '');
    return looksEqual ? `${bytes < 0 ? '−' : ''}${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatExactBytes */ .Uv)(Math.abs(bytes))}` : words;
}
/** `+100 MB`, `100MB` and `100.0 mb` say the same. */
function comparable(words) {
    return words
        .toLowerCase()
        .replace(/\s+(?:un)?(?:compressed|packed)$/, '')
        .replace(/[\s+]/g, '')
        .replace(/\.0+(?=\D)/, '');
}
function countWords({ value, unit }, check) {
    if (unit === 'findings')
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(value, 'finding');
    const layers = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(Math.abs(value), 'layer');
    return isIncrease(check) ? layers.replace(/^\S+/, (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCountChange */ .lq)(value)) : layers;
}


/***/ }),

/***/ 2154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ fileFacts),
/* harmony export */   Bb: () => (/* binding */ placeFacts),
/* harmony export */   US: () => (/* binding */ settingFacts),
/* harmony export */   WH: () => (/* binding */ packageFacts)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _setting_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1414);
/* harmony import */ var _fact_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9663);
/* harmony import */ var _package_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3078);




/** The places that explain nine tenths of the change. */
function placeFacts({ directories }, medium) {
    return {
        name: 'places',
        title: 'Places',
        columns: [
            ['where 90% of the change is', 'left'],
            ['unpacked', 'right'],
            ['files', 'right'],
        ],
        rows: directories.map(({ path, sizeChange, fileCount }) => [
            medium.code((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImagePath */ .AX)(path)),
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteChange */ .Ul)(sizeChange),
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(fileCount),
        ]),
    };
}
const fileKinds = [
    ['added', 'added'],
    ['removed', 'removed'],
    ['grown', 'grown'],
    ['shrunk', 'shrunk'],
    ['rewritten', 'rewritten'],
    ['attributes', 'attributes only'],
];
/** Changed files, the largest change first. */
function fileFacts({ files, fileCounts }, medium) {
    const counts = fileKinds
        .filter(([kind]) => fileCounts[kind] > 0)
        .map(([kind, words]) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(fileCounts[kind])} ${words}`)
        .join(', ');
    return {
        name: 'files',
        title: `Files: ${counts}${(0,_fact_table_js__WEBPACK_IMPORTED_MODULE_2__/* .partWords */ .r)(files)}`,
        columns: [
            ['', 'left'],
            ['file', 'left'],
            ['base', 'right'],
            ['head', 'right'],
            ['change', 'right'],
        ],
        rows: files.rows.map((file) => fileRow(file, medium)),
    };
}
function fileRow({ path, kind, baseBytes, headBytes, sizeChange }, medium) {
    return [
        kind === 'attributes' ? 'attributes only' : kind,
        medium.code((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImagePath */ .AX)(path)),
        kind === 'added' ? '–' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(baseBytes),
        kind === 'removed' ? '–' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(headBytes),
        sizeChange === 0 ? 'same' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteChange */ .Ul)(sizeChange),
    ];
}
const packageKinds = ['added', 'removed', 'updated', 'resized'];
/** Changed packages, the largest change first. */
function packageFacts({ packages }, medium) {
    const counts = packageKinds
        .map((kind) => [kind, packages.rows.filter((row) => row.kind === kind).length])
        .filter(([, count]) => count > 0)
        .map(([kind, count]) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(count)} ${kind}`)
        .join(', ');
    const whole = packages.rows.length === packages.total;
    const words = whole ? counts : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(packages.total)} changed${(0,_fact_table_js__WEBPACK_IMPORTED_MODULE_2__/* .partWords */ .r)(packages)}`;
    return {
        name: 'packages',
        title: `Packages: ${words}`,
        columns: [
            ['', 'left'],
            ['package', 'left'],
            ['type', 'left'],
            ['base', 'left'],
            ['head', 'left'],
            ['change', 'right'],
        ],
        rows: packages.rows.map((row) => packageRow(row, medium)),
    };
}
function packageRow({ kind, type, name, baseVersion, headVersion, sizeChange }, medium) {
    return [
        kind,
        medium.code(name),
        _package_types_js__WEBPACK_IMPORTED_MODULE_3__/* .packageTypes */ .s[type],
        baseVersion === null ? '–' : medium.code(baseVersion),
        headVersion === null ? '–' : medium.code(headVersion),
        sizeChange === null ? 'unknown' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteChange */ .Ul)(sizeChange),
    ];
}
/** Every setting that changed, labels too. */
function settingFacts({ settings }, medium) {
    return {
        name: 'settings',
        title: `Settings: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(settings.length, 'change')}`,
        columns: [['setting', 'left']],
        rows: settings.map((change) => [(0,_setting_words_js__WEBPACK_IMPORTED_MODULE_1__/* .settingWords */ .Y)(change, medium)]),
    };
}


/***/ }),

/***/ 9663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ partWords)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);

/** Says in a title that a list is not whole; empty when it is. */
function partWords({ rows, total }) {
    return rows.length === total ? '' : `, the ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(rows.length)} largest listed`;
}


/***/ }),

/***/ 2277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ layerFacts),
/* harmony export */   Z: () => (/* binding */ shareFacts)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _layer_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4079);


/** What comes from the base image and what the Dockerfile adds; no rows when the base image is not known. */
function shareFacts({ size, contents }) {
    const { baseImage } = contents;
    const own = {
        compressedBytes: size.compressedBytes - baseImage.compressedBytes,
        unpackedBytes: size.unpackedBytes - baseImage.unpackedBytes,
        layerCount: size.layerCount - baseImage.layerCount,
    };
    return {
        name: 'shares',
        title: 'Whose bytes',
        columns: [
            ['', 'left'],
            ['compressed', 'right'],
            ['unpacked', 'right'],
            ['layers', 'right'],
        ],
        rows: baseImage.layerCount === 0
            ? []
            : [shareRow('base image', baseImage), shareRow('own', own), shareRow('all', size)],
    };
}
function shareRow(name, size) {
    const { compressedBytes, unpackedBytes, layerCount } = size;
    return [name, (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(compressedBytes), (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(unpackedBytes), (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(layerCount)];
}
/** Every layer, oldest first. */
function layerFacts({ layers }, view) {
    return {
        name: 'layers',
        title: `Layers (${layers.length})`,
        columns: [
            ['compressed', 'right'],
            ['unpacked', 'right'],
            ['digest', 'left'],
            ['layer', 'left'],
        ],
        rows: layers.map(({ compressedBytes, unpackedBytes, digest, origin }) => [
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(compressedBytes),
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(unpackedBytes),
            view.medium.code((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDigest */ .MO)(digest)),
            (0,_layer_words_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOrigin */ .cT)(origin, view),
        ]),
    };
}


/***/ }),

/***/ 3078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ packageTypes)
/* harmony export */ });
/** Package types as their users call them. */
const packageTypes = {
    deb: 'Debian',
    apk: 'Alpine',
    rpm: 'RPM',
    npm: 'npm',
    pypi: 'PyPI',
    gem: 'Ruby',
    maven: 'Maven',
};


/***/ }),

/***/ 7935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ leftoverFacts),
  k: () => (/* binding */ wasteFacts)
});

// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(2011);
// EXTERNAL MODULE: ./src/report/layer-words.ts
var layer_words = __webpack_require__(4079);
;// CONCATENATED MODULE: ./src/report/leftover-words.ts

/** The layers that carry it, by name. */
function leftoverLayers({ layers }, view) {
    return layers.map((index) => (0,layer_words/* nameLayer */.Rb)(index, view)).join(', ');
}

// EXTERNAL MODULE: ./src/report/waste-groups.ts
var waste_groups = __webpack_require__(5241);
;// CONCATENATED MODULE: ./src/report/facts/waste-facts.ts




const manners = {
    'attributes-changed': 'other owner or mode',
    'copied-again': 'copied again',
    overwritten: 'overwritten',
    deleted: 'deleted',
};
/** What no container sees, by who brought and who hid it. */
function wasteFacts(side, view) {
    const { wastedBytes, efficiency, wastedFiles } = side.contents;
    const files = (0,format/* formatCount */.B4)(wastedFiles.total, 'file');
    return {
        name: 'waste',
        title: `Waste: ${(0,format/* formatBytes */.z3)(wastedBytes)} in ${files}, efficiency ${(0,format/* formatShare */.T1)(efficiency)}`,
        columns: [
            ['waste', 'right'],
            ['files', 'right'],
            ['why', 'left'],
            ['hidden by', 'left'],
            ['brought by', 'left'],
            ['largest', 'left'],
        ],
        rows: (0,waste_groups/* groupWaste */.uL)(side).map((group) => [
            (0,format/* formatBytes */.z3)(group.sizeBytes),
            (0,format/* formatNumber */.ZV)(group.fileCount),
            manners[group.manner],
            (0,layer_words/* nameLayer */.Rb)(group.hiddenBy, view),
            group.hiddenBy === group.addedBy ? 'the same' : (0,layer_words/* nameLayer */.Rb)(group.addedBy, view),
            view.medium.code((0,format/* formatImagePath */.AX)(group.path)),
        ]),
    };
}
/** Caches and temporary files that containers have no use for. */
function leftoverFacts({ contents }, view) {
    const { leftovers } = contents;
    const total = leftovers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    return {
        name: 'leftovers',
        title: `Leftovers: ${(0,format/* formatBytes */.z3)(total)}`,
        columns: [
            ['size', 'right'],
            ['files', 'right'],
            ['what', 'left'],
            ['where', 'left'],
            ['brought by', 'left'],
        ],
        rows: leftovers.map((leftover) => [
            (0,format/* formatBytes */.z3)(leftover.sizeBytes),
            (0,format/* formatNumber */.ZV)(leftover.fileCount),
            view.medium.name(leftover.what),
            view.medium.code((0,format/* formatImagePath */.AX)(leftover.path)),
            leftoverLayers(leftover, view),
        ]),
    };
}


/***/ }),

/***/ 7126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ unreadFacts),
/* harmony export */   g: () => (/* binding */ weightFacts)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _layer_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4079);
/* harmony import */ var _package_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3078);
/* harmony import */ var _fact_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9663);




/** Where an image's bytes are: directories, files, duplicates and packages. Empty lists are left out. */
function weightFacts(side, view) {
    return [
        directoryFacts(side, view.medium),
        largestFileFacts(side, view),
        duplicateFacts(side, view.medium),
        packageCountFacts(side),
        unreadFacts(side, { medium: view.medium, title: 'Package databases that were not read' }),
    ].filter(({ rows }) => rows.length > 0);
}
function directoryFacts({ contents }, medium) {
    return {
        name: 'largest directories',
        title: `Largest directories of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(contents.visibleBytes)} in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(contents.fileCount, 'file')}`,
        columns: [
            ['size', 'right'],
            ['share', 'right'],
            ['files', 'right'],
            ['directory', 'left'],
        ],
        rows: contents.directories.map(({ path, sizeBytes, fileCount }) => [
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(sizeBytes),
            contents.visibleBytes === 0 ? '–' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(sizeBytes / contents.visibleBytes),
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(fileCount),
            medium.code((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImagePath */ .AX)(path)),
        ]),
    };
}
function largestFileFacts({ contents }, view) {
    return {
        name: 'largest files',
        title: 'Largest files',
        columns: [
            ['size', 'right'],
            ['file', 'left'],
            ['brought by', 'left'],
        ],
        rows: contents.largestFiles.map(({ path, sizeBytes, layer }) => [
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(sizeBytes),
            view.medium.code((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImagePath */ .AX)(path)),
            (0,_layer_words_js__WEBPACK_IMPORTED_MODULE_1__/* .nameLayer */ .Rb)(layer, view),
        ]),
    };
}
function duplicateFacts({ contents }, medium) {
    const { duplicates, duplicateBytes } = contents;
    return {
        name: 'duplicates',
        title: `Duplicates: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(duplicateBytes)} in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(duplicates.total, 'group')}${(0,_fact_table_js__WEBPACK_IMPORTED_MODULE_3__/* .partWords */ .r)(duplicates)}`,
        columns: [
            ['removable', 'right'],
            ['copies', 'right'],
            ['of', 'left'],
            ['also at', 'left'],
        ],
        rows: duplicates.rows.map(({ files, removableBytes }) => [
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(removableBytes),
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(files.length),
            pathWords(files[0]?.path, medium),
            pathWords(files[1]?.path, medium),
        ]),
    };
}
function pathWords(path, medium) {
    return path === undefined ? '–' : medium.code((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImagePath */ .AX)(path));
}
function packageCountFacts({ contents }) {
    const types = Object.keys(_package_types_js__WEBPACK_IMPORTED_MODULE_2__/* .packageTypes */ .s);
    const rows = types.flatMap((type) => {
        const count = contents.packageCounts[type] ?? 0;
        return count === 0 ? [] : [[_package_types_js__WEBPACK_IMPORTED_MODULE_2__/* .packageTypes */ .s[type], (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(count)]];
    });
    const total = Object.values(contents.packageCounts).reduce((sum, count) => sum + count, 0);
    return {
        name: 'package types',
        title: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(total, 'package'),
        columns: [
            ['type', 'left'],
            ['packages', 'right'],
        ],
        rows,
    };
}
/** Package databases that were not read; packages of their types were not compared. */
function unreadFacts({ contents }, { medium, title }) {
    return {
        name: 'unread package databases',
        title,
        columns: [
            ['where', 'left'],
            ['why', 'left'],
        ],
        rows: contents.unreadPackages.map(({ path, reason }) => [
            medium.code((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatImagePath */ .AX)(path)),
            medium.sentence(reason),
        ]),
    };
}


/***/ }),

/***/ 9334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ isNewFinding),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   Tc: () => (/* binding */ sortFindings)
/* harmony export */ });
/* unused harmony export distinctFindings */
/* harmony import */ var _lint_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8472);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);


/** Whether the pull request answers for a finding: it is not on base, or there is no base to know from. */
function isNewFinding(finding) {
    return finding.introduced !== false;
}
/** All findings of head, each once: images may share a Dockerfile. */
function distinctFindings({ images }) {
    const findings = images.flatMap((image) => image.findings);
    return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
/** Strongest first, then in the order of the Dockerfile: a total order. */
function sortFindings(findings) {
    return findings.toSorted((first, second) => _lint_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.indexOf(first.severity) - _lint_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.indexOf(second.severity) ||
        compareText(first.file, second.file) ||
        first.line - second.line ||
        first.column - second.column ||
        compareText(first.code, second.code) ||
        compareText(first.message, second.message));
}
/** `2 new errors`, `1 new warning`, `3 new findings`; without a base to compare with, `3 findings`. */
function countFindings(findings) {
    const [first] = findings;
    const same = findings.every(({ severity }) => severity === first?.severity);
    const named = same && (first?.severity === 'error' || first?.severity === 'warning');
    const noun = named ? first.severity : 'finding';
    const isNew = first !== undefined && findings.every(({ introduced }) => introduced === true);
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(findings.length, isNew ? `new ${noun}` : noun);
}
function compareText(first, second) {
    if (first === second)
        return 0;
    return first < second ? -1 : 1;
}


/***/ }),

/***/ 9157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WB: () => (/* binding */ imageHeadline),
  rM: () => (/* binding */ isQuiet),
  J9: () => (/* binding */ reportHeadline)
});

// UNUSED EXPORTS: severalVerbs

// EXTERNAL MODULE: ./src/report/advice-words.ts
var advice_words = __webpack_require__(5396);
// EXTERNAL MODULE: ./src/report/findings.ts
var report_findings = __webpack_require__(9334);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(2011);
// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __webpack_require__(8472);
// EXTERNAL MODULE: ./src/policy/verdict.ts
var verdict = __webpack_require__(5187);
// EXTERNAL MODULE: ./src/report/check-words.ts
var check_words = __webpack_require__(7666);
// EXTERNAL MODULE: ./src/report/movement.ts
var report_movement = __webpack_require__(4313);
// EXTERNAL MODULE: ./src/report/shown-status.ts
var shown_status = __webpack_require__(5610);
;// CONCATENATED MODULE: ./src/report/judgement-words.ts







/** How the image stands to its limits, for the end of a headline; empty when there is nothing to add. */
function judgementWords(image, medium) {
    switch ((0,shown_status/* shownStatus */.O4)(image)) {
        case 'overridden':
            return `${brokenWords(image, medium)}, overridden`;
        case 'fail':
        case 'warn':
            return brokenWords(image, medium);
        case 'skip':
            return image.head.state === 'missing' ? '' : 'no limit applies';
        case 'pass':
            return passedWords(image, medium);
    }
}
function brokenWords(image, medium) {
    const [check, ...others] = (0,report_movement/* decidingChecks */.nY)(image);
    if (check === undefined || check.id === 'build')
        return '';
    const verb = (0,verdict/* limitStatus */.K)(check) === 'fail' ? 'failed' : 'warned';
    const more = others.length === 0 ? '' : `, ${(0,format/* formatCount */.B4)(others.length, 'more check')} ${verb}`;
    return `${brokenCheckWords(check, { image, medium })}${more}`;
}
function brokenCheckWords(check, { image, medium }) {
    if (check.id === 'lint-threshold')
        return newFindingWords(image, check);
    const limit = `over the limit of ${medium.name((0,check_words/* limitWords */.v)(check) ?? '')}`;
    const actual = isTold(check, image) ? null : (0,check_words/* actualWords */.u)(check, image);
    return actual === null ? limit : `${nameFigure(check)}${actual}, ${limit}`;
}
/** Whether the headline's first half has told the figure already. */
function isTold({ id }, image) {
    if (id === 'max-layer-increase')
        return saysLayers(image);
    return id === 'max-size' || id === 'max-increase';
}
function nameFigure({ id }) {
    return id === 'max-waste' || id === 'max-waste-increase' ? 'waste ' : '';
}
function saysLayers(image) {
    const movement = (0,report_movement/* imageMovement */.Vt)(image);
    return movement.kind === 'sized' && movement.figure === 'layerCount';
}
/** `2 new errors`, `1 new warning`, `3 findings`: those that the check's status comes from, which may count old ones. */
function newFindingWords({ findings }, check) {
    const { limit, actual } = check;
    const status = (0,verdict/* limitStatus */.K)(check);
    const threshold = finding/* severities */.g.findIndex((name) => name === (status === 'fail' ? limit : 'warning'));
    const strong = findings.filter(({ severity }) => finding/* severities */.g.indexOf(severity) <= threshold);
    const fresh = strong.filter(report_findings/* isNewFinding */.C3);
    const countsAll = status === 'fail' ? actual?.value !== fresh.length : fresh.length === 0;
    return (0,report_findings/* countFindings */.Gt)(countsAll ? strong : fresh);
}
function passedWords(image, medium) {
    const fresh = image.findings.filter(report_findings/* isNewFinding */.C3);
    if (fresh.length > 0)
        return (0,report_findings/* countFindings */.Gt)(fresh);
    const movement = (0,report_movement/* imageMovement */.Vt)(image);
    if (movement.kind !== 'sized' || movement.change <= 0)
        return '';
    const limited = (0,report_movement/* decidingChecks */.nY)(image).find((check) => check.id === 'max-increase' || check.id === 'max-size');
    const limit = limited === undefined ? null : (0,check_words/* limitWords */.v)(limited);
    return limit === null ? '' : `within the limit of ${medium.name(limit)}`;
}

// EXTERNAL MODULE: ./src/report/setting-words.ts
var setting_words = __webpack_require__(1414);
;// CONCATENATED MODULE: ./src/report/movement-words.ts






/** What the only image of a report is called. */
const defaultName = 'Image';
/** What happened to the image, for the start of a headline; `called` is its name or `defaultName`. */
function movementWords(image, called) {
    const movement = (0,report_movement/* imageMovement */.Vt)(image);
    switch (movement.kind) {
        case 'none':
            return missingHeadWords(image, called);
        case 'alone':
            return aloneWords(image, { called, size: (0,format/* formatBytes */.z3)(movement.head.size.compressedBytes) });
        case 'unchanged':
            return unchangedWords(image, { called, movement });
        case 'rewritten':
            return `${called} rebuilt, same size${atSize(image, movement)}`;
        case 'sized':
            return sizedWords(image, { called, movement });
    }
}
function unchangedWords(image, { called, movement }) {
    const settings = (0,setting_words/* runningSettings */.t)(image).length;
    return settings === 0
        ? `${called} unchanged${atSize(image, movement)}`
        : `${called} unchanged in size${atSize(image, movement)}, ${(0,format/* formatCount */.B4)(settings, 'setting')} changed`;
}
function missingHeadWords({ head }, called) {
    const failed = head.state === 'missing' && head.reason === 'build-failed';
    if (!failed)
        return `${called} not weighed`;
    return called === defaultName ? 'Build failed' : `Build of ${called} failed`;
}
function aloneWords({ base }, { called, size }) {
    const reason = base.state === 'missing' ? base.reason : 'no-commit';
    switch (reason) {
        case 'no-dockerfile':
            return called === defaultName ? `First image: ${size}` : `${called} is new: ${size}`;
        case 'no-commit':
            return `${called} weighs ${size}`;
        case 'build-failed':
        case 'not-built':
        case 'other-platform':
            return `${called} weighs ${size}, no comparison`;
    }
}
function sizedWords(image, { called, movement }) {
    const { figure, change, base } = movement;
    const size = (0,format/* formatBytes */.z3)(Math.abs(change));
    const percent = (0,format/* formatPercentChange */.vW)(change, base.size[figure]);
    const share = percent === null ? '' : ` (${percent})`;
    switch (figure) {
        case 'compressedBytes':
            return `${called} ${change > 0 ? 'grew' : 'shrank'} by ${size}${share}${toSize(image, movement)}`;
        case 'unpackedBytes':
            return `${called} ${change > 0 ? 'grew' : 'shrank'} by ${size}${share} unpacked${toSize(image, movement)}`;
        case 'layerCount':
            return `${called} has ${(0,format/* formatCount */.B4)(Math.abs(change), `${change > 0 ? 'more' : 'fewer'} layer`)}, same size${atSize(image, movement)}`;
    }
}
/** The total belongs into the headline when the total is what is judged. */
function toSize(image, movement) {
    return worded(image, { movement, word: 'to' });
}
function atSize(image, movement) {
    return worded(image, { movement, word: 'at' });
}
function worded(image, { movement, word }) {
    const check = (0,report_movement/* decidingChecks */.nY)(image)[0];
    if (check?.id !== 'max-size' || (0,verdict/* limitStatus */.K)(check) === 'pass')
        return '';
    if (movement.kind === 'none')
        return '';
    return ` ${word} ${(0,check_words/* actualWords */.u)(check, image) ?? (0,format/* formatBytes */.z3)(movement.head.size.compressedBytes)}`;
}

;// CONCATENATED MODULE: ./src/report/headline.ts








/** The report's verdict and its one number. */
function reportHeadline(report, medium) {
    const [only, ...others] = report.images;
    const status = (0,shown_status/* reportStatus */.JE)(report);
    if (only === undefined)
        return { status, words: 'No image was weighed' };
    if (others.length === 0)
        return { ...imageHeadline(only, { medium, name: null }), status };
    return { status, words: severalWords(report, { status, medium }) };
}
/** One image's verdict and number; `name` is what it is called among several. */
function imageHeadline(image, { medium, name }) {
    const called = name === null ? defaultName : medium.code(name);
    const judgement = judgementWords(image, medium);
    const words = movementWords(image, called);
    return {
        status: (0,shown_status/* shownStatus */.O4)(image),
        words: judgement === '' ? words : `${words} — ${judgement}`,
    };
}
/** Whether a reader need not look at the image: nothing moved, nothing was found, nothing failed. */
function isQuiet(image) {
    const status = (0,shown_status/* shownStatus */.O4)(image);
    const calm = status === 'pass' || status === 'skip';
    return (calm &&
        (0,report_movement/* imageMovement */.Vt)(image).kind === 'unchanged' &&
        (0,setting_words/* runningSettings */.t)(image).length === 0 &&
        (0,advice_words/* newAdvice */.rD)(image).length === 0 &&
        !image.findings.some(report_findings/* isNewFinding */.C3) &&
        image.findingsFixed === 0);
}
function severalWords(report, { status, medium }) {
    const total = (0,format/* formatCount */.B4)(report.images.length, 'image');
    if (status === 'pass' || status === 'skip') {
        const moved = report.images.filter((image) => !isQuiet(image)).length;
        return moved === 0 ? `${total} unchanged` : `${moved} of ${total} changed`;
    }
    const bad = report.images.filter((image) => (0,shown_status/* shownStatus */.O4)(image) === status);
    const [only, ...others] = bad;
    if (only !== undefined && others.length === 0) {
        return `${imageHeadline(only, { medium, name: only.subject.name }).words} (1 of ${total})`;
    }
    return `${bad.length} of ${total} ${severalVerbs[status]}`;
}
/** What several images did, by what is shown of them. */
const severalVerbs = {
    fail: 'failed',
    warn: 'need a look',
    overridden: 'failed, overridden',
};


/***/ }),

/***/ 6572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C2: () => (/* binding */ changeOf),
  lf: () => (/* binding */ changedGroups),
  Ww: () => (/* binding */ keptRows),
  aD: () => (/* binding */ replacedReference),
  wN: () => (/* binding */ shownOrigin)
});

;// CONCATENATED MODULE: ./src/report/edited-rows.ts
/** Below it two instructions are strangers. */
const leastLikeness = 0.5;
/**
 * Finds instructions that were edited: a layer list knows an instruction by its text, so that an edited one was removed
 * and added. The most alike instructions of the same keyword and stage belong together, each at most once.
 */
function findEditedRows(rows) {
    const removed = rows.filter((row) => row.kind === 'removed');
    const added = rows.filter((row) => row.kind === 'added');
    const edges = removed
        .flatMap((before) => added.map((after) => connect(before, after)))
        .filter(({ likeness }) => likeness >= leastLikeness)
        .toSorted((first, second) => second.likeness - first.likeness);
    const taken = new Set();
    return edges.flatMap(({ rows: pair }) => {
        if (taken.has(pair.removed) || taken.has(pair.added))
            return [];
        taken.add(pair.removed).add(pair.added);
        return [pair];
    });
}
function connect(removed, added) {
    const before = removed.base?.origin;
    const after = added.head?.origin;
    const likeness = before?.kind === 'instruction' && after?.kind === 'instruction' ? compare(before, after) : 0;
    return { rows: { removed, added }, likeness };
}
/** The share of the shorter instruction that begins or ends the longer one; 0 for another keyword or stage. */
function compare(before, after) {
    if (before.stage !== after.stage)
        return 0;
    const [first, second] = [split(before.text), split(after.text)];
    if (first.keyword !== second.keyword)
        return 0;
    const [short, long] = first.rest.length <= second.rest.length ? [first.rest, second.rest] : [second.rest, first.rest];
    if (short === '')
        return 0;
    const start = countEqual(short.length, (index) => short[index] === long[index]);
    const end = countEqual(short.length - start, (index) => short.at(-1 - index) === long.at(-1 - index));
    return (start + end) / short.length;
}
function split(text) {
    const [, keyword = '', rest = ''] = /^\s*(\S*)\s*(.*?)\s*$/s.exec(text) ?? [];
    return { keyword: keyword.toUpperCase(), rest };
}
function countEqual(limit, isEqual) {
    let count = 0;
    while (count < limit && isEqual(count))
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./src/report/layer-groups.ts

/**
 * What changed, largest change first (either direction), then in the image's order. A base image is one group:
 * another base image replaces all of its layers, and no single one of them tells anything.
 */
function changedGroups(comparison) {
    const rows = comparison.layers.filter(isChange);
    const own = rows.filter((row) => !isBaseImage(row));
    const edited = findEditedRows(own);
    const single = own.filter((row) => !edited.some((pair) => row === pair.removed || row === pair.added));
    const groups = [
        ...groupBaseImage(comparison, rows.filter(isBaseImage)),
        ...[...edited.map(groupEdited), ...single.map(groupRow)].toSorted((first, second) => placeOf(own, first) - placeOf(own, second)),
    ];
    return groups.toSorted((first, second) => Math.abs(second.compressedChange) - Math.abs(first.compressedChange) ||
        Math.abs(second.unpackedChange) - Math.abs(first.unpackedChange));
}
/** By how much a group moves a figure. */
function changeOf(group, figure) {
    if (figure === 'layerCount')
        return group.headLayers - group.baseLayers;
    return figure === 'compressedBytes' ? group.compressedChange : group.unpackedChange;
}
/** Rows whose layer is in both images; moved ones stand at another place. */
function keptRows(comparison) {
    return comparison.layers.filter((row) => !isChange(row));
}
/** The origin as a reader of head finds it; base's when head has none. */
function shownOrigin(group) {
    return group.headOrigin ?? group.baseOrigin ?? { kind: 'unknown' };
}
/** The base image that base was built on, when head is built on another one; else null. */
function replacedReference({ baseOrigin, headOrigin }) {
    if (baseOrigin?.kind !== 'base-image' || headOrigin?.kind !== 'base-image')
        return null;
    return baseOrigin.reference === headOrigin.reference ? null : baseOrigin.reference;
}
function isChange(row) {
    return row.kind !== 'same' && row.kind !== 'moved';
}
function isBaseImage(row) {
    return (row.head ?? row.base)?.origin.kind === 'base-image';
}
function placeOf(rows, { row }) {
    return row === null ? -1 : rows.indexOf(row);
}
function groupEdited({ removed, added }) {
    return {
        ...groupRow(added),
        kind: 'edited',
        baseOrigin: removed.base?.origin ?? null,
        baseLayers: 1,
        compressedChange: removed.compressedChange + added.compressedChange,
        unpackedChange: removed.unpackedChange + added.unpackedChange,
        inside: heaviestFirst([...removed.inside, ...added.inside]),
    };
}
function heaviestFirst(places) {
    return places.toSorted((first, second) => second.movedBytes - first.movedBytes);
}
function groupRow(row) {
    return {
        kind: kindOf(row.base !== null, row.head !== null),
        baseOrigin: row.base?.origin ?? null,
        headOrigin: row.head?.origin ?? null,
        baseLayers: row.base === null ? 0 : 1,
        headLayers: row.head === null ? 0 : 1,
        compressedChange: row.compressedChange,
        unpackedChange: row.unpackedChange,
        cause: row.cause,
        inside: row.inside,
        row,
    };
}
function groupBaseImage(comparison, rows) {
    const [only, ...more] = rows;
    if (only === undefined)
        return [];
    const baseOrigin = baseImageOrigin(comparison.layers.flatMap((row) => row.base ?? []));
    const headOrigin = baseImageOrigin(comparison.layers.flatMap((row) => row.head ?? []));
    return [
        {
            kind: kindOf(baseOrigin !== null, headOrigin !== null),
            baseOrigin,
            headOrigin,
            baseLayers: rows.filter((row) => row.base !== null).length,
            headLayers: rows.filter((row) => row.head !== null).length,
            compressedChange: sum(rows.map((row) => row.compressedChange)),
            unpackedChange: sum(rows.map((row) => row.unpackedChange)),
            cause: 'base-image',
            inside: heaviestFirst(rows.flatMap((row) => row.inside)),
            row: more.length === 0 ? only : null,
        },
    ];
}
function baseImageOrigin(layers) {
    return layers.find((layer) => layer.origin.kind === 'base-image')?.origin ?? null;
}
function kindOf(inBase, inHead) {
    if (inBase && inHead)
        return 'changed';
    return inHead ? 'added' : 'removed';
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}


/***/ }),

/***/ 4079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rb: () => (/* binding */ nameLayer),
/* harmony export */   Ui: () => (/* binding */ viewLayers),
/* harmony export */   ZZ: () => (/* binding */ startWith),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   cT: () => (/* binding */ nameOrigin),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   uY: () => (/* binding */ originWords)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3303);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(480);



/** One side's layers. */
function viewLayers(image, { subject, medium, side }) {
    const measured = image[side];
    return {
        medium,
        layers: measured.state === 'measured' ? measured.layers : [],
        dockerfile: image.subject.dockerfile,
        suffix: side === 'base' ? ' on base' : '',
        locate: (place) => (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .fileUrl */ .iw)(subject, measured.commit, place),
    };
}
/** `RUN make` (Dockerfile:12), by a layer's index. */
function nameLayer(index, view) {
    const layer = view.layers[index] ?? null;
    const origin = layer?.origin ?? { kind: 'unknown' };
    return `${originWords(origin, { medium: view.medium, layer })}${placeWords(origin, view)}`;
}
/** `RUN make` (Dockerfile:12). */
function nameOrigin(origin, view) {
    return `${originWords(origin, { medium: view.medium, layer: null })}${placeWords(origin, view)}`;
}
/** `RUN make`, base image `debian:12`, layer `0123456789ab` of unknown origin. */
function originWords(origin, { medium, layer }) {
    switch (origin.kind) {
        case 'instruction':
            return medium.code(origin.text);
        case 'base-image':
            return `base image ${medium.code(origin.reference)}`;
        case 'unknown':
            return layer === null
                ? 'a layer of unknown origin'
                : `layer ${medium.code((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDigest */ .MO)(layer.digest))} of unknown origin`;
    }
}
/** ` (Dockerfile:12)`, linked where possible; empty for what stands nowhere. */
function placeWords(origin, view) {
    const place = placeLink(origin, view);
    return place === '' ? '' : ` (${place})`;
}
/** `Dockerfile:12`, linked where possible; empty for what stands nowhere. */
function placeLink(origin, { medium, dockerfile, locate, suffix }) {
    const place = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .originPlace */ .mT)(origin, dockerfile);
    if (place === null)
        return '';
    return `${medium.place(`${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(place.path)}:${place.lines.start}`, locate(place))}${suffix}`;
}
/** The name of an origin, to begin a sentence with; foreign words keep their letters. */
function startWith(origin, name) {
    return origin.kind === 'instruction' ? name : `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}


/***/ }),

/***/ 3303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ commitUrl),
/* harmony export */   L0: () => (/* binding */ figuresUrl),
/* harmony export */   QB: () => (/* binding */ ruleUrl),
/* harmony export */   Uv: () => (/* binding */ summaryUrl),
/* harmony export */   iw: () => (/* binding */ fileUrl),
/* harmony export */   mT: () => (/* binding */ originPlace),
/* harmony export */   uF: () => (/* binding */ figureUrl)
/* harmony export */ });
/* harmony import */ var _lint_shellcheck_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);

/** An address that can stand in a Markdown link as it is. */
const plainAddress = /^https?:\/\/[^\s()<>[\]"'`\\|]+$/;
const repositoryName = /^[\w.-]+\/[\w.-]+$/;
/** Rules are named like files. */
const ruleSlug = /^[a-z0-9-]+$/;
/** A file at a commit on the server's pages, at its lines; null when no address can be made that is safe. */
function fileUrl(subject, commit, place) {
    const repository = repositoryUrl(subject);
    const path = encodePath(place.path);
    if (repository === null || path === null || commit === null)
        return null;
    return `${repository}/blob/${encodeSegment(commit)}/${path}${lineAnchor(place.lines)}`;
}
/** Where an origin's instruction stands in the repository; unknown origins stand nowhere. */
function originPlace(origin, dockerfile) {
    switch (origin.kind) {
        case 'instruction':
            return { path: origin.file, lines: { start: origin.startLine, end: origin.endLine } };
        case 'base-image':
            if (dockerfile === null || dockerfile === '')
                return null;
            return { path: dockerfile, lines: { start: origin.line, end: origin.line } };
        case 'unknown':
            return null;
    }
}
/** A commit's page. */
function commitUrl(subject, commit) {
    const repository = repositoryUrl(subject);
    return repository === null ? null : `${repository}/commit/${encodeSegment(commit)}`;
}
/** The workflow run's page, where the job summary is. */
function summaryUrl(subject) {
    return subject.runUrl !== null && plainAddress.test(subject.runUrl) ? subject.runUrl : null;
}
/** A rule's page: in the documentation at `docsUrl`, or ShellCheck's own. */
function ruleUrl(docsUrl, finding) {
    const page = (0,_lint_shellcheck_page_js__WEBPACK_IMPORTED_MODULE_0__/* .shellcheckPage */ .a)(finding.code);
    if (page !== null)
        return page;
    if (docsUrl === null || !plainAddress.test(docsUrl) || !ruleSlug.test(finding.name))
        return null;
    return `${docsUrl}/rules/${finding.name}.md`;
}
/** Where a figure is defined in the documentation at `docsUrl`; `figure` is a heading there, in lower case. */
function figureUrl(docsUrl, figure) {
    const url = figuresUrl(docsUrl);
    return url === null ? null : `${url}#${figure.replaceAll(' ', '-')}`;
}
/** Where all figures are defined. */
function figuresUrl(docsUrl) {
    return docsUrl !== null && plainAddress.test(docsUrl) ? `${docsUrl}/figures.md` : null;
}
function repositoryUrl(subject) {
    if (!plainAddress.test(subject.serverUrl) || !repositoryName.test(subject.repository))
        return null;
    return `${subject.serverUrl}/${subject.repository}`;
}
function lineAnchor(lines) {
    return lines.end > lines.start ? `#L${lines.start}-L${lines.end}` : `#L${lines.start}`;
}
/** Null for a path that a browser would fold into another page. */
function encodePath(path) {
    const segments = path.split('/');
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..'))
        return null;
    return segments.map(encodeSegment).join('/');
}
function encodeSegment(segment) {
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD')).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 6306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ missingSentence),
/* harmony export */   e: () => (/* binding */ missingSide)
/* harmony export */ });
/** The side that keeps the images from being compared, head's first. */
function missingSide({ head, base }) {
    if (head.state === 'missing')
        return head;
    return base.state === 'missing' ? base : null;
}
/** What a missing side says, and what follows from it. Null when both sides were measured. */
function missingSentence(image, medium) {
    const { head, base } = image;
    if (head.state === 'missing')
        return medium.sentence(head.message);
    if (base.state === 'measured')
        return null;
    switch (base.reason) {
        case 'no-dockerfile':
            return `Base has no ${medium.code(image.subject.dockerfile)} to compare with.`;
        case 'no-commit':
        case 'other-platform':
            return medium.sentence(base.message);
        case 'build-failed':
        case 'not-built':
            return `${medium.sentence(base.message)} There is nothing to compare with.`;
    }
}


/***/ }),

/***/ 5211:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ modeSentences)
/* harmony export */ });
/** What makes the step's colour another than the limits alone would, a sentence each. */
function modeSentences(report, medium) {
    const { override, reportOnly } = report;
    return [
        ...(override === undefined ? [] : [overrideSentence(override, { report, medium })]),
        ...(reportOnly ? ['Report only: this result does not fail the check.'] : []),
    ];
}
/** `max-increase is overridden by the label size-ok, which mona set on 2026-01-31 at 09:15 UTC.` */
function overrideSentence({ label, by, at, unknownWhy }, { report, medium }) {
    const words = `${overriddenChecks(report, medium)} overridden by the label ${medium.code(label)}`;
    if (unknownWhy !== null) {
        return `${words}; who set it is not known: ${medium.sentence(unknownWhy)}.`;
    }
    // A name that is not in a code span would be told about it by GitHub.
    const who = by === null ? 'an account that is gone' : medium.code(by);
    return `${words}, which ${who} set${timeWords(at)}.`;
}
/** The checks that passed by the label, in the order of the report, with their verb. */
function overriddenChecks({ images }, medium) {
    const checks = images.flatMap(({ verdict }) => verdict.checks);
    const overridden = checks.filter((check) => check.overridden === true);
    const names = [...new Set(overridden.map(({ id }) => medium.code(id)))];
    const last = names.pop() ?? '';
    return names.length === 0 ? `${last} is` : `${names.join(', ')} and ${last} are`;
}
/** ` on 2026-01-31 at 09:15 UTC`; empty for anything else than such a time. */
function timeWords(at) {
    const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d(?:\.\d+)?Z$/.exec(at ?? '') ?? [];
    return day === undefined || time === undefined ? '' : ` on ${day} at ${time} UTC`;
}


/***/ }),

/***/ 4313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vt: () => (/* binding */ imageMovement),
/* harmony export */   nY: () => (/* binding */ decidingChecks),
/* harmony export */   nz: () => (/* binding */ judgedSize)
/* harmony export */ });
/* harmony import */ var _policy_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5187);
/* harmony import */ var _shown_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5610);


/**
 * How the image moved between base and head: in the size that a broken limit speaks of, else in the first of
 * compressed bytes, unpacked bytes and layers that changed.
 */
function imageMovement(image) {
    const { base, head, comparison } = image;
    if (head.state === 'missing')
        return { kind: 'none' };
    if (base.state === 'missing' || comparison === null)
        return { kind: 'alone', head };
    const figure = figuresOf(image).find((name) => comparison.sizeChange[name] !== 0);
    if (figure !== undefined) {
        return { kind: 'sized', figure, change: comparison.sizeChange[figure], base, head };
    }
    const rewritten = comparison.layers.some((row) => row.kind !== 'same');
    return { kind: rewritten ? 'rewritten' : 'unchanged', base, head };
}
/** Which check a reader is told of first when several have the same status. */
const checkOrder = [
    'build',
    'max-increase',
    'max-size',
    'max-layer-increase',
    'max-layers',
    'max-waste-increase',
    'max-waste',
    'lint-threshold',
];
/** The checks that gave the image its verdict, the most telling first. */
function decidingChecks(image) {
    const status = (0,_shown_status_js__WEBPACK_IMPORTED_MODULE_0__/* .shownStatus */ .O4)(image);
    return image.verdict.checks
        .filter((check) => (0,_shown_status_js__WEBPACK_IMPORTED_MODULE_0__/* .checkStatus */ .dO)(check) === status)
        .toSorted((first, second) => checkOrder.indexOf(first.id) - checkOrder.indexOf(second.id));
}
/** The size that a check judges: limits speak of the compressed size unless they say `unpacked`. */
function judgedSize(check) {
    return /\sunpacked$/i.test(check.limit?.trim() ?? '') ? 'unpackedBytes' : 'compressedBytes';
}
function figuresOf(image) {
    const check = decidingChecks(image)[0];
    const unpackedFirst = check !== undefined &&
        (0,_policy_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .limitStatus */ .K)(check) !== 'pass' &&
        (check.id === 'max-size' || check.id === 'max-increase') &&
        judgedSize(check) === 'unpackedBytes';
    return unpackedFirst
        ? ['unpackedBytes', 'compressedBytes', 'layerCount']
        : ['compressedBytes', 'unpackedBytes', 'layerCount'];
}


/***/ }),

/***/ 3912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nb: () => (/* binding */ noiseFloor),
/* harmony export */   sG: () => (/* binding */ noiseFloors),
/* harmony export */   ty: () => (/* binding */ isNoise)
/* harmony export */ });
/** No change below it is worth a reader's time, however small the image. */
const smallestFloor = 10_000;
/**
 * The change from which on a reader is told: a thousandth of the image, at least 10 kB. Rounded down to two digits,
 * so that "less than" it can be printed and is true.
 */
function noiseFloor(imageBytes) {
    const floor = Math.max(smallestFloor, imageBytes / 1000);
    const step = 10 ** (Math.floor(Math.log10(floor)) - 1);
    return Math.floor(floor / step) * step;
}
/** The floors of the two sizes of an image. */
function noiseFloors({ compressedBytes, unpackedBytes }) {
    return {
        compressedBytes: noiseFloor(compressedBytes),
        unpackedBytes: noiseFloor(unpackedBytes),
    };
}
/** Whether a change is below the floor in both sizes. */
function isNoise(change, floors) {
    return (Math.abs(change.compressedBytes) < floors.compressedBytes &&
        Math.abs(change.unpackedBytes) < floors.unpackedBytes);
}


/***/ }),

/***/ 4848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ recordedSentence)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);

/** Which side was not built because an earlier run had measured it, and how old that is. Null when both were built. */
function recordedSentence({ head, base }) {
    const isRested = head.state === 'measured' && head.recorded !== null;
    if (base.state !== 'measured' || base.recorded === null)
        return null;
    const measured = `an earlier run measured base ${ageWords(base.recorded)}`;
    return isRested
        ? `Neither side was built: nothing that head is made from was touched, and ${measured}.`
        : `Base was not built: ${measured}.`;
}
/** `on 2026-11-20 at 07:14 UTC, 3 h before this one`. */
function ageWords({ at, ageMs }) {
    const [day = '', time = ''] = at.split('T');
    const age = ageMs < dayMs ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(ageMs) : daysOf(ageMs);
    return `on ${day} at ${time.slice(0, 5)} UTC, ${age} before this one`;
}
const dayMs = 24 * 3_600_000;
function daysOf(ageMs) {
    const days = Math.floor(ageMs / dayMs);
    return days === 1 ? '1 day' : `${days} days`;
}


/***/ }),

/***/ 643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* unused harmony export makeSarif */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lint_shellcheck_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5745);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(480);



/** The published schema of the format. */
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const levels = { error: 'error', warning: 'warning', info: 'note', style: 'note' };
/** How GitHub sorts alerts. https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const problemSeverities = {
    error: 'error',
    warning: 'warning',
    info: 'recommendation',
    style: 'recommendation',
};
/**
 * Writes findings as SARIF 2.1.0, for code scanning. Fingerprints are made of the rule, the instruction and the
 * message, so that an alert follows its instruction to another line.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
function renderSarif(options) {
    return `${JSON.stringify(makeSarif(options), null, 2)}\n`;
}
/** The same as a value. */
function makeSarif(options) {
    return { $schema: schema, version: '2.1.0', runs: [makeRun(options)] };
}
function makeRun({ findings, rules, version, docsUrl }) {
    const descriptors = [
        ...rules.map((meta) => describeRule(meta, docsUrl)),
        ...describeOthers(findings, rules),
    ].toSorted((one, other) => (one.id < other.id ? -1 : 1));
    const indexes = new Map(descriptors.map(({ id }, index) => [id, index]));
    const fingerprintOf = fingerprinter();
    return {
        tool: {
            driver: {
                name: 'Dockweigh',
                version,
                semanticVersion: version,
                informationUri: 'https://github.com/dockweigh/dockweigh',
                rules: descriptors,
            },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [sourceRoot]: { description: { text: 'The root of the repository.' } } },
        results: findings.map((finding) => ({
            ...resultOf(finding),
            ruleIndex: indexes.get(finding.code) ?? -1,
            partialFingerprints: { 'dockweighFinding/v1': fingerprintOf(finding) },
        })),
    };
}
const sourceRoot = 'SRCROOT';
function describeRule(meta, docsUrl) {
    const severity = meta.severity ?? 'info';
    return {
        id: meta.code,
        name: meta.name,
        shortDescription: { text: meta.summary },
        fullDescription: { text: meta.why },
        help: { text: `${meta.why} ${meta.remedy}` },
        helpUri: `${docsUrl}/rules/${meta.name}.md`,
        defaultConfiguration: { level: levels[severity], enabled: meta.severity !== null },
        properties: {
            tags: [...meta.tags],
            aliases: [...meta.aliases],
            'problem.severity': problemSeverities[severity],
        },
    };
}
/** Findings of another tool bring what is known of their rules. */
function describeOthers(findings, rules) {
    const known = new Set(rules.map(({ code }) => code));
    const others = new Map(findings.map((finding) => [finding.code, finding]));
    return [...others.values()]
        .filter(({ code }) => !known.has(code))
        .map(({ code, severity, remedy }) => ({
        id: code,
        ...describePage(code),
        help: { text: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(remedy) },
        defaultConfiguration: { level: levels[severity] },
        properties: { tags: ['correctness'], 'problem.severity': problemSeverities[severity] },
    }));
}
/** Code scanning shows the short description as an alert's title. */
function describePage(code) {
    const page = (0,_lint_shellcheck_page_js__WEBPACK_IMPORTED_MODULE_2__/* .shellcheckPage */ .a)(code);
    if (page === null)
        return { shortDescription: { text: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(code) } };
    return { shortDescription: { text: `ShellCheck ${code}` }, helpUri: page };
}
function resultOf(finding) {
    const { code, severity, message, remedy, introduced, fix } = finding;
    return {
        ruleId: code,
        level: levels[severity],
        message: { text: `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(message)} ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(remedy)}` },
        locations: [locationOf(finding)],
        ...(introduced === null ? {} : { baselineState: introduced ? 'new' : 'unchanged' }),
        ...(fix === undefined ? {} : { fixes: [fixOf(finding, fix)] }),
        properties: { severity },
    };
}
function locationOf(finding) {
    const region = regionOf(finding);
    return { physicalLocation: { artifactLocation: artifactOf(finding), region } };
}
function artifactOf({ file }) {
    const uri = file.split('/').map(encodeURIComponent).join('/');
    return { uri, uriBaseId: sourceRoot };
}
/** Both count from 1 and end before `endColumn`. */
function regionOf({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
function fixOf(finding, { summary, edits }) {
    const replacements = edits.map(({ range, text }) => ({
        deletedRegion: regionOf(range),
        insertedContent: { text },
    }));
    return {
        description: { text: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(summary) },
        artifactChanges: [{ artifactLocation: artifactOf(finding), replacements }],
    };
}
/** Equal findings of a file are told apart by their order. */
function fingerprinter() {
    const seen = new Map();
    return ({ file, code, instruction, message }) => {
        const text = JSON.stringify([code, instruction, message]);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 32);
        const key = `${file}\0${hash}`;
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return `${hash}:${count}`;
    };
}


/***/ }),

/***/ 1414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ settingWords),
/* harmony export */   t: () => (/* binding */ runningSettings)
/* harmony export */ });
const names = {
    entrypoint: 'entrypoint',
    command: 'command',
    user: 'user',
    'working-directory': 'working directory',
    environment: 'variable',
    'exposed-port': 'port',
    volume: 'volume',
    label: 'label',
};
/** Changes of how a container runs. Labels tell of the image, often its commit or date, and change in every build. */
function runningSettings({ comparison }) {
    return (comparison?.settings ?? []).filter(({ setting }) => setting !== 'label');
}
/** user `root` → `node`; port `8080/tcp` added. */
function settingWords(change, medium) {
    const { setting, kind, key, base, head } = change;
    if (key !== '')
        return `${names[setting]} ${medium.code(key)} ${kind}`;
    if (kind === 'changed')
        return `${names[setting]} ${quote(base, medium)} → ${quote(head, medium)}`;
    return `${names[setting]} ${quote(kind === 'added' ? head : base, medium)} ${kind}`;
}
function quote(value, medium) {
    return value === null ? 'none' : medium.code(value);
}


/***/ }),

/***/ 5610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ reportStatus),
/* harmony export */   O4: () => (/* binding */ shownStatus),
/* harmony export */   dO: () => (/* binding */ checkStatus)
/* harmony export */ });
/* unused harmony exports shownStatuses, worstShown */
/** From what matters most. */
const shownStatuses = ['fail', 'overridden', 'warn', 'pass', 'skip'];
/** The status that stands for several. */
function worstShown(statuses) {
    return shownStatuses.find((status) => statuses.includes(status)) ?? 'skip';
}
/** A check's own. */
function checkStatus({ status, overridden }) {
    return overridden === true ? 'overridden' : status;
}
/** An image's; `overridden` when nothing is left that fails. */
function shownStatus({ verdict }) {
    return worstShown([verdict.status, ...verdict.checks.map(checkStatus)]);
}
/** A report's: the worst of its images'. */
function reportStatus({ status, images }) {
    return worstShown([status, ...images.map(shownStatus)]);
}


/***/ }),

/***/ 5241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ newWaste),
/* harmony export */   bN: () => (/* binding */ wasteManners),
/* harmony export */   uL: () => (/* binding */ groupWaste)
/* harmony export */ });
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3912);

/** The manner of each reason. */
const wasteManners = {
    'attributes-changed': 'attributes-changed',
    'copied-again': 'copied-again',
    overwritten: 'overwritten',
    deleted: 'deleted',
    'deleted-with-directory': 'deleted',
    opaque: 'deleted',
};
/** A side's waste by the instructions that made it, largest first, then in the image's order. */
function groupWaste({ contents }) {
    const groups = new Map();
    for (const { path, sizeBytes, fileCount, addedBy, hiddenBy, reason } of contents.wasteGroups) {
        const manner = wasteManners[reason];
        const key = `${addedBy} ${hiddenBy} ${manner}`;
        const known = groups.get(key) ?? { sizeBytes: 0, fileCount: 0, path };
        groups.set(key, {
            ...{ manner, addedBy, hiddenBy },
            path: known.path,
            sizeBytes: known.sizeBytes + sizeBytes,
            fileCount: known.fileCount + fileCount,
        });
    }
    return [...groups.values()].toSorted((first, second) => second.sizeBytes - first.sizeBytes ||
        first.hiddenBy - second.hiddenBy ||
        first.addedBy - second.addedBy ||
        (first.manner < second.manner ? -1 : 1));
}
/** A package manager rewrites its database in every layer: what is below some times the noise is not worth a line. */
const worthSaying = 10;
/** Waste of head that base does not have and that is worth a line; its bytes are what was added. Largest first. */
function newWaste({ head, base, comparison }) {
    if (head.state === 'missing' || base.state === 'missing' || comparison === null)
        return [];
    const floor = (0,_noise_js__WEBPACK_IMPORTED_MODULE_0__/* .noiseFloor */ .nb)(head.size.unpackedBytes) * worthSaying;
    if (comparison.wasteChange < floor)
        return [];
    const standing = new Map();
    for (const group of groupWaste(base)) {
        const key = nameGroup(base, group);
        standing.set(key, (standing.get(key) ?? 0) + group.sizeBytes);
    }
    return groupWaste(head)
        .map((group) => subtract(group, standing.get(nameGroup(head, group)) ?? 0))
        .filter(({ sizeBytes }) => sizeBytes >= floor)
        .toSorted((first, second) => second.sizeBytes - first.sizeBytes);
}
function subtract(group, sizeBytes) {
    return { ...group, sizeBytes: group.sizeBytes - sizeBytes };
}
/** Layers have other indices in the other image; their instructions are the same text. */
function nameGroup({ layers }, { addedBy, hiddenBy, manner }) {
    return JSON.stringify([manner, sign(layers[addedBy]?.origin), sign(layers[hiddenBy]?.origin)]);
}
function sign(origin) {
    if (origin?.kind === 'instruction')
        return [origin.file, origin.stage, origin.text];
    return origin?.kind === 'base-image' ? [''] : [];
}


/***/ }),

/***/ 1144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ toldWaste),
/* harmony export */   R: () => (/* binding */ wasteRemedy)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _layer_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4079);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4193);
/* harmony import */ var _waste_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5241);




/** Instructions of new waste that a reader is told of; the rest is in the list. */
const toldGroups = 3;
/**
 * New waste of head, a sentence for each pair of instructions: the largest, and those that something can be done about;
 * not the pair that the cause has told of.
 */
function toldWaste(image, view) {
    const told = (0,_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .findCause */ .l)(image)?.waste ?? null;
    return (0,_waste_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .newWaste */ .Ns)(image)
        .filter(({ addedBy, hiddenBy, manner }) => told === null ||
        told.addedBy !== addedBy ||
        told.hiddenBy !== hiddenBy ||
        told.manner !== manner)
        .filter((group) => !isAdvised(group, image))
        .filter((group, index) => index === 0 || wasteRemedy(group, view) !== '')
        .slice(0, toldGroups)
        .map((group) => wasteSentence(group, view));
}
/** Whether advice speaks of the same two layers. */
function isAdvised({ addedBy, hiddenBy }, { advice }) {
    return advice.some(({ layer, relatedLayer }) => (layer === addedBy && relatedLayer === hiddenBy) ||
        (layer === hiddenBy && relatedLayer === addedBy));
}
/** `RUN chown …` (Dockerfile:20) stores again 12.0 MB that `COPY . .` (Dockerfile:18) brought, and what to do. */
function wasteSentence(group, view) {
    const { addedBy, hiddenBy, manner, sizeBytes } = group;
    const size = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(sizeBytes);
    const hider = (0,_layer_words_js__WEBPACK_IMPORTED_MODULE_1__/* .startWith */ .ZZ)(originOf(hiddenBy, view), (0,_layer_words_js__WEBPACK_IMPORTED_MODULE_1__/* .nameLayer */ .Rb)(hiddenBy, view));
    if (addedBy === hiddenBy)
        return `${hider} writes ${size} twice.`;
    const what = `${verbs[manner]} ${size} that ${(0,_layer_words_js__WEBPACK_IMPORTED_MODULE_1__/* .nameLayer */ .Rb)(addedBy, view)} brought`;
    const kept = manner === 'deleted' ? '; the image still carries it' : '';
    return [`${hider} ${what}${kept}.`, wasteRemedy(group, view)].join(' ').trim();
}
const verbs = {
    'attributes-changed': 'stores again',
    'copied-again': 'stores again',
    overwritten: 'overwrites',
    deleted: 'deletes',
};
/** What to do against it; empty when the pull request's Dockerfile cannot help. */
function wasteRemedy({ manner, addedBy }, view) {
    const origin = originOf(addedBy, view);
    if (origin.kind !== 'instruction')
        return '';
    if (manner === 'attributes-changed') {
        const option = /^\s*(?:copy|add)\b/i.test(origin.text);
        return option
            ? `Use ${view.medium.code('--chown')} or ${view.medium.code('--chmod')} there instead.`
            : 'Set owner and mode there.';
    }
    if (manner === 'deleted')
        return 'Delete it there.';
    return 'Write it once.';
}
function originOf(index, { layers }) {
    return layers[index]?.origin ?? { kind: 'unknown' };
}


/***/ }),

/***/ 9107:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "172054d98dbb38abf555.mjs";

/***/ })

};
