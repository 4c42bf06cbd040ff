export const id = 83;
export const ids = [83];
export const modules = {

/***/ 49083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// UNUSED EXPORTS: dataMark, describePage

// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/headline.ts + 2 modules
var report_headline = __webpack_require__(59157);
// EXTERNAL MODULE: ./src/report/links.ts
var links = __webpack_require__(83303);
// EXTERNAL MODULE: ./src/report/mode-words.ts
var mode_words = __webpack_require__(35211);
;// CONCATENATED MODULE: ./src/html/block-ids.ts
/** Where the page's script finds its data. */
const blockIds = {
    model: 'model',
    contents: (index) => `contents-${index}`,
};

// EXTERNAL MODULE: ./src/report/attribution-words.ts
var attribution_words = __webpack_require__(29535);
// EXTERNAL MODULE: ./src/report/cause-words.ts + 1 modules
var cause_words = __webpack_require__(52683);
// EXTERNAL MODULE: ./src/report/check-words.ts
var check_words = __webpack_require__(27666);
// EXTERNAL MODULE: ./src/report/facts/change-facts.ts
var change_facts = __webpack_require__(72154);
// EXTERNAL MODULE: ./src/report/facts/hint-facts.ts
var hint_facts = __webpack_require__(56171);
// EXTERNAL MODULE: ./src/report/layer-words.ts
var layer_words = __webpack_require__(54079);
;// CONCATENATED MODULE: ./src/report/facts/layer-facts.ts


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
    return [name, (0,format/* formatBytes */.z3)(compressedBytes), (0,format/* formatBytes */.z3)(unpackedBytes), (0,format/* formatNumber */.ZV)(layerCount)];
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
            formatBytes(compressedBytes),
            formatBytes(unpackedBytes),
            view.medium.code(formatDigest(digest)),
            nameOrigin(origin, view),
        ]),
    };
}

// EXTERNAL MODULE: ./src/report/facts/vulnerability-facts.ts
var vulnerability_facts = __webpack_require__(94494);
// EXTERNAL MODULE: ./src/report/facts/waste-facts.ts + 1 modules
var waste_facts = __webpack_require__(47935);
// EXTERNAL MODULE: ./src/report/facts/weight-facts.ts
var weight_facts = __webpack_require__(87126);
// EXTERNAL MODULE: ./src/report/findings.ts
var findings = __webpack_require__(19334);
// EXTERNAL MODULE: ./src/report/missing-words.ts
var missing_words = __webpack_require__(96306);
// EXTERNAL MODULE: ./src/report/proof-words.ts
var proof_words = __webpack_require__(10012);
// EXTERNAL MODULE: ./src/report/recorded-words.ts
var recorded_words = __webpack_require__(4848);
// EXTERNAL MODULE: ./src/report/shown-status.ts
var shown_status = __webpack_require__(55610);
// EXTERNAL MODULE: ./src/report/untrusted.ts
var untrusted = __webpack_require__(60480);
// EXTERNAL MODULE: ./src/report/waste-words.ts
var waste_words = __webpack_require__(61144);
// EXTERNAL MODULE: ./src/report/advice-words.ts
var advice_words = __webpack_require__(25396);
;// CONCATENATED MODULE: ./src/html/marked-words.ts
/**
 * Own words with foreign ones in them: what is to be read letter by letter stands between two control characters, which
 * no foreign text has once it was made visible.
 */
const opening = '\u0002';
const closing = '\u0003';
/** Marks a text, already made visible, that is to be read letter by letter. */
function markCode(text) {
    return `${opening}${text}${closing}`;
}
/** The pieces of marked words; joined they are the words. */
function splitWords(words) {
    return words.split(opening).flatMap((part, index) => {
        if (index === 0)
            return [{ text: part, isCode: false }];
        const [code = '', ...rest] = part.split(closing);
        return [
            { text: code, isCode: true },
            { text: rest.join(''), isCode: false },
        ];
    });
}
/** The words without their marks. */
function plainWords(words) {
    return words.replaceAll(opening, '').replaceAll(closing, '');
}

;// CONCATENATED MODULE: ./src/html/page-medium.ts


/** One visible line of a foreign text, as long as a line of the page. */
function visible(text) {
    return (0,untrusted/* capMiddle */._v)((0,untrusted/* oneLine */.TN)(text), 200);
}
/**
 * The page puts text into the document as text, so nothing in it is markup; what cannot be seen is taken out. Code is
 * marked for `splitWords`.
 */
const pageMedium = {
    code: (text) => markCode(visible(text)),
    name: (text) => (0,untrusted/* capMiddle */._v)((0,untrusted/* oneLine */.TN)(text), 80),
    sentence: (text) => (0,untrusted/* capMiddle */._v)((0,untrusted/* oneLine */.TN)(text), 1000).replace(/`([^`]+)`/g, (_, quoted) => markCode(quoted)),
    place: (text) => (0,untrusted/* capMiddle */._v)((0,untrusted/* oneLine */.TN)(text), 120),
};

;// CONCATENATED MODULE: ./src/html/advice-facts.ts



/** What could go from the image, in the report's order; no rows when there is nothing. */
function adviceFacts(image, subject) {
    const view = (0,layer_words/* viewLayers */.Ui)(image, { subject, medium: pageMedium, side: 'head' });
    const isCompared = image.base.state === 'measured';
    return {
        name: 'advice',
        title: (0,advice_words/* savingsWords */.Bq)(image.advice),
        columns: [
            ['saves', 'right'],
            ['compressed, about', 'right'],
            ['what could go', 'left'],
            ['what to do', 'left'],
            ['brought by', 'left'],
            ['', 'left'],
        ],
        rows: image.advice.map((advice) => [
            (0,advice_words/* savingWords */.Yp)(advice),
            (0,advice_words/* compressedWords */.HH)(advice),
            (0,advice_words/* adviceWords */.eD)(advice, view),
            pageMedium.sentence(advice.remedy),
            (0,layer_words/* nameLayer */.Rb)(advice.layer, view),
            !isCompared ? '' : advice.introduced === true ? 'new' : 'also on base',
        ]),
    };
}

;// CONCATENATED MODULE: ./src/html/describe-figures.ts

const figures = [
    { name: 'Compressed', of: ({ size }) => size.compressedBytes, unit: 'bytes' },
    { name: 'Unpacked', of: ({ size }) => size.unpackedBytes, unit: 'bytes' },
    { name: 'Waste', of: ({ contents }) => contents.wastedBytes, unit: 'bytes' },
    { name: 'Files', of: ({ contents }) => contents.fileCount, unit: 'count' },
    { name: 'Layers', of: ({ size }) => size.layerCount, unit: 'count' },
];
/** The figures that a reader looks for first; none without head. */
function describeFigures({ head, base }) {
    if (head.state === 'missing')
        return [];
    const before = base.state === 'missing' ? null : base;
    return figures.map((figure) => describeFigure(figure, { head, base: before }));
}
function describeFigure({ name, of, unit }, { head, base }) {
    const value = of(head);
    const write = unit === 'bytes' ? format/* formatBytes */.z3 : format/* formatNumber */.ZV;
    if (base === null)
        return { name, base: null, head: write(value), change: null, direction: 0 };
    const before = of(base);
    const [baseWords, headWords] = unit === 'bytes' ? (0,format/* formatBytesApart */.$x)(before, value) : [write(before), write(value)];
    const change = value - before;
    const words = unit === 'bytes' ? (0,format/* formatChange */.eD)(change, before) : (0,format/* formatCountChange */.lq)(change);
    return {
        name,
        base: baseWords,
        head: headWords,
        change: change === 0 ? 'same' : words,
        direction: Math.sign(change),
    };
}

;// CONCATENATED MODULE: ./src/html/describe-layers.ts





/** The rows of the layer list: of a comparison, or else of head alone. */
function describeLayers(image, subject) {
    const { head, base, comparison } = image;
    if (head.state === 'missing')
        return [];
    const sides = { image, subject, head, base: base.state === 'missing' ? null : base };
    const rows = comparison?.layers ?? head.layers.map(aloneRow);
    return rows.map((row) => describeLayer(row, sides));
}
function aloneRow(head) {
    const cause = 'unknown';
    return { kind: 'same', head, base: null, compressedChange: null, unpackedChange: null, cause };
}
function describeLayer(row, sides) {
    const { image, subject, head, base } = sides;
    const layer = row.head ?? row.base;
    const origin = layer?.origin ?? unknownOrigin;
    const commit = (row.head ? head : base)?.commit ?? null;
    const places = placesOf(row, sides);
    return {
        kind: row.kind,
        ...places,
        name: (0,layer_words/* originWords */.uY)(origin, { medium: pageMedium, layer }),
        source: sourceOf(origin),
        place: placeOf(origin, { image, subject, commit }),
        ...sizesOf(layer),
        compressedChange: row.compressedChange,
        unpackedChange: row.unpackedChange,
        wastedBytes: wastedIn(places.head, head),
        remark: row.kind !== 'same' && row.cause === 'drift' ? 'drift' : '',
    };
}
const unknownOrigin = { kind: 'unknown' };
function placesOf(row, { head, base }) {
    return {
        head: row.head === null ? -1 : head.layers.indexOf(row.head),
        base: row.base === null || base === null ? -1 : base.layers.indexOf(row.base),
    };
}
function sizesOf(layer) {
    if (layer === null)
        return { digest: '', compressedBytes: 0, unpackedBytes: 0 };
    const { digest, compressedBytes, unpackedBytes } = layer;
    return { digest: (0,format/* formatDigest */.MO)(digest), compressedBytes, unpackedBytes };
}
/** What one line does not say: the line breaks, and what the line leaves out. */
function sourceOf(origin) {
    if (origin.kind !== 'instruction')
        return '';
    const { text } = origin;
    const isTold = !/[\r\n]/.test(text) && visible(text) === text;
    return isTold
        ? ''
        : text
            .split(/\r\n|[\n\r]/)
            .map(untrusted/* visibleText */.Q6)
            .join('\n');
}
function placeOf(origin, { image, subject, commit }) {
    const place = (0,links/* originPlace */.mT)(origin, image.subject.dockerfile);
    if (place === null)
        return null;
    const text = pageMedium.place(`${place.path}:${place.lines.start}`, null);
    return { text, url: (0,links/* fileUrl */.iw)(subject, commit, place) };
}
function wastedIn(index, { contents }) {
    return contents.wasteGroups
        .filter(({ addedBy }) => addedBy === index)
        .reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

;// CONCATENATED MODULE: ./src/html/proof-facts.ts



/** The fixes that the image was built with; no rows when nothing was tried. */
function proofFacts({ proof }) {
    const fixes = proof?.fixes ?? [];
    return {
        name: 'proof',
        title: `Proven by building: ${(0,format/* formatCount */.B4)(fixes.length, 'fix', 'fixes')}`,
        columns: [
            ['saves alone', 'right'],
            ['compressed', 'right'],
            ['fix', 'left'],
            ['where', 'left'],
        ],
        rows: fixes.map((fix) => [
            (0,proof_words/* fixSaving */.ki)(fix.saving, 'unpackedBytes'),
            (0,proof_words/* fixSaving */.ki)(fix.saving, 'compressedBytes'),
            (0,proof_words/* fixWords */.B0)(fix, pageMedium),
            pageMedium.place((0,proof_words/* fixPlace */.XO)(fix), null),
        ]),
    };
}
/** Fixes that were not kept; no rows when there are none. */
function droppedFacts({ proof }) {
    return {
        name: 'dropped-fixes',
        title: proof === undefined ? '' : (0,proof_words/* droppedWords */.Ic)(proof),
        columns: [
            ['fix', 'left'],
            ['where', 'left'],
            ['why not', 'left'],
        ],
        rows: (proof?.dropped ?? []).map((fix) => [
            pageMedium.sentence(`${fix.summary}.`),
            pageMedium.place((0,proof_words/* fixPlace */.XO)(fix), null),
            (0,proof_words/* droppedReason */.xU)(fix, pageMedium),
        ]),
    };
}

;// CONCATENATED MODULE: ./src/html/describe-image.ts
























/** All the page says about one image beside its contents. */
function describeImage(image, surroundings) {
    const { subject, images } = surroundings.report;
    const name = images.length > 1 ? image.subject.name : null;
    const headline = (0,report_headline/* imageHeadline */.WB)(image, { medium: pageMedium, name });
    return {
        name: pageMedium.name(image.subject.name),
        ...headline,
        sentences: sentencesOf(image, subject),
        log: (0,untrusted/* logTail */.RB)((0,missing_words/* missingSide */.e)(image)?.log ?? [], { lines: 40, width: 200 }),
        figures: describeFigures(image),
        checks: image.verdict.checks
            .filter(({ id }) => id !== 'build')
            .map((check) => describeCheck(check, image)),
        isCompared: image.comparison !== null,
        layers: describeLayers(image, subject),
        findings: (0,findings/* sortFindings */.Tc)(image.findings).map((finding) => describeFinding(finding, image, surroundings)),
        facts: factsOf(image, subject),
    };
}
function sentencesOf(image, subject) {
    const view = (0,layer_words/* viewLayers */.Ui)(image, { subject, medium: pageMedium, side: 'head' });
    const told = [
        (0,cause_words/* causeSentence */.J)(image, { subject, medium: pageMedium }),
        (0,attribution_words/* attributionWords */.R)(image),
        (0,missing_words/* missingSentence */.U)(image, pageMedium),
        ...(0,waste_words/* toldWaste */.G)(image, view),
        (0,recorded_words/* recordedSentence */._)(image),
        (0,proof_words/* proofSentence */.U$)(image),
    ];
    return told.filter((sentence) => sentence !== null);
}
function describeCheck(check, image) {
    const actual = (0,check_words/* actualWords */.u)(check, image);
    const limit = (0,check_words/* limitWords */.v)(check);
    const words = actual === null || limit === null || check.id === 'lint-threshold'
        ? pageMedium.sentence(check.reason)
        : `${actual}, limit ${pageMedium.name(limit)}`;
    return { status: (0,shown_status/* checkStatus */.dO)(check), name: check.id, words };
}
function describeFinding(finding, { head }, { report, docsUrl }) {
    const { severity, code, file, line, endLine, message, remedy } = finding;
    const place = { path: file, lines: { start: line, end: endLine } };
    return {
        severity,
        code: { text: pageMedium.name(code), url: (0,links/* ruleUrl */.QB)(docsUrl, finding) },
        place: {
            text: pageMedium.place(`${file}:${line}`, null),
            url: (0,links/* fileUrl */.iw)(report.subject, head.commit, place),
        },
        message: pageMedium.sentence(message),
        remedy: pageMedium.sentence(remedy),
        isNew: (0,findings/* isNewFinding */.C3)(finding),
    };
}
/** What the map and the lists of the page show themselves is left out. */
const shownElsewhere = new Set(['largest files', 'largest directories']);
function factsOf(image, subject) {
    const { head, comparison } = image;
    if (head.state === 'missing')
        return [];
    const view = (0,layer_words/* viewLayers */.Ui)(image, { subject, medium: pageMedium, side: 'head' });
    return [
        ...(comparison === null ? [] : [(0,change_facts/* settingFacts */.US)(comparison, pageMedium)]),
        adviceFacts(image, subject),
        (0,hint_facts/* orderFacts */.U_)(image, { subject, medium: pageMedium }),
        (0,hint_facts/* siblingFacts */.yS)(image, { subject, medium: pageMedium }),
        proofFacts(image),
        droppedFacts(image),
        ...(0,vulnerability_facts/* vulnerabilityTables */.sX)(image, { subject, medium: pageMedium }),
        (0,waste_facts/* wasteFacts */.k)(head, view),
        (0,waste_facts/* leftoverFacts */.v)(head, view),
        shareFacts(head),
        ...(0,weight_facts/* weightFacts */.g)(head, view),
    ].filter(({ rows, name }) => rows.length > 0 && !shownElsewhere.has(name));
}

;// CONCATENATED MODULE: ./src/html/render-html.ts








/** Where a page without contents takes them. */
const dataMark = '<!--data-->';
/**
 * The report as one HTML document that loads nothing: a page built beforehand, its data put in as blocks that no
 * browser runs. Foreign text stands in JSON without `<`, or in base64; the page's script shows it as text only.
 */
function renderHtml(page, { contents, mask, ...surroundings }) {
    const at = page.indexOf(dataMark);
    if (at === -1)
        throw new Error(`The page has no ${dataMark}.`);
    const blocks = [
        block(blockIds.model, 'application/json', escapeJson(describePage(surroundings), mask)),
        ...contents.flatMap((packed, index) => packed === null ? [] : [block(blockIds.contents(index), 'text/plain', packed)]),
    ];
    return page.slice(0, at) + blocks.join('\n') + page.slice(at + dataMark.length);
}
/** What the page shows beside the contents of the images. */
function describePage(surroundings) {
    const { report } = surroundings;
    const headline = (0,report_headline/* reportHeadline */.J9)(report, pageMedium);
    const mode = (0,mode_words/* modeSentences */.K)(report, pageMedium);
    return {
        title: `${plainWords(headline.words)} · Dockweigh`,
        ...headline,
        notes: [...mode, ...report.notes.map(({ message }) => pageMedium.sentence(message))],
        links: linksOf(surroundings),
        footer: `Compared with ${pageMedium.sentence(report.subject.baseWhy)}. Dockweigh ${report.tool.version}.`,
        images: report.images.map((image) => describeImage(image, surroundings)),
    };
}
function linksOf({ report: { subject }, docsUrl }) {
    const commitLink = (side, commit) => commit === null
        ? []
        : [{ text: `${side} ${(0,format/* formatCommit */.Hs)(commit)}`, url: (0,links/* commitUrl */.Bg)(subject, commit) }];
    return [
        ...commitLink('Head', subject.headShown),
        ...commitLink('Base', subject.baseCommit),
        { text: 'Run', url: (0,links/* summaryUrl */.Uv)(subject) },
        { text: 'What every figure means', url: (0,links/* figuresUrl */.L0)(docsUrl) },
    ].filter(({ text, url }) => url !== null || /^(?:Head|Base) /.test(text));
}
function block(id, type, text) {
    return `<script id="${id}" type="${type}">${text}</script>`;
}
/** JSON that no HTML parser finds a tag or a comment in, and that is a JavaScript text, too. */
function escapeJson(value, mask = (text) => text) {
    const json = JSON.stringify(value, (_, part) => typeof part === 'string' ? mask(part) : part);
    return json.replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ })

};
