// Converts a text with a package of npm and prints the milliseconds of processor time of the best
// of five rounds. Usage: node otherconverters.mjs MODULES PACKAGE CONFIGURATION TEXT CONVERTED
// MODULES is where the package lies; ends with 3 when it or the configuration is not there.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [modules, name, configuration, textFile, convertedFile] = process.argv.slice(2);
const require = createRequire(resolve(modules, 'index.js'));

// s2twp: from cn to twp; tw2sp: from twp to cn.
function openccJs() {
    const [from, to] = configuration.split('2');
    const name = to === 'sp' ? `${from}p` : from;
    return require('opencc-js').Converter({
        from: name === 's' ? 'cn' : name,
        to: to.startsWith('s') ? 'cn' : to,
    });
}

function simplecc() {
    const wasm = require('simplecc-wasm');
    wasm.simplecc('国', configuration); // reads its tables
    return text => wasm.simplecc(text, configuration);
}

function converter() {
    try {
        return name === 'opencc-js' ? openccJs() : simplecc();
    } catch {
        process.exit(3);
    }
}

function milliseconds() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
}

const convert = converter();
const text = readFileSync(textFile, 'utf8');
let best = Infinity;
let converted = '';
for (let round = 0; round < 5; ++round) {
    const begin = milliseconds();
    converted = convert(text);
    best = Math.min(best, milliseconds() - begin);
}
writeFileSync(convertedFile, converted);
console.log(best);
