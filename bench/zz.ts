import { performance } from 'node:perf_hooks';
import { reconcile } from '../src/reconcile/reconcile';
import { readColumns } from '../src/reconcile/read/columns';
import { readLines } from '../src/reconcile/read/lines';
import { Names } from '../src/reconcile/match/naming';
import { tableRows } from '../src/reconcile/report/table';
import { expectedOf } from '../src/reconcile/match/expected';
import { places } from '../src/schemes/names/places';
let st=5; const next=()=>{st=(st*1664525+1013904223)%4294967296; return st/4294967296};
const pick=<T,>(l:readonly T[])=>l[Math.floor(next()*l.length)]!;
const subjects=['Factuur','Salarissen','Huur','Subsidie','Inhuur','Energie','Onderhoud','Vergunning','Drukwerk','Bijdrage','Leges','Uitkering Participatiewet','Schoonmaak','Verzekering','Kapitaallasten'];
const parties=['Stichting Rijnstad','Bouwbedrijf Van Wijnen','Gemeentewerken','Belastingdienst','Vitens NV','Sportbedrijf','Hogeschool HAN','Ministerie van BZK','Wijkteam Presikhaaf','Centrum voor Jeugd','Adviesbureau Berenschot','Randstad Uitzendbureau'];
const accounts=['4300 Inhuur derden','4400 Subsidies','8400 Rijksbijdragen','4100 Salarissen','4500 Huren','1010 BNG Bank','1300 Debiteuren','4990 Overige lasten','8100 Leges'];
const cc=['610 Sociaal domein','620 Wijkteams','210 Wegen','530 Sport','670 Jeugd','NPLV Kansrijke wijk'];
const header=['Boekjaar','Periode','Boekdatum','Boekstuknummer','Grootboek','Kostenplaats','Omschrijving','Naam tegenpartij','Factuurnummer','Bedrag','Btw-code'];
const make=(n:number)=>[header,...Array.from({length:n},(_,i)=>{const day=44927+Math.floor(next()*1096);const year=2023+Math.floor((day-44927)/365.3);return [year,1+i%12,day,`M${100000+i}`,pick(accounts),pick(cc.slice(0,next()<0.02?6:5)),`${pick(subjects)} ${i} ${pick(subjects).toLowerCase()} periode ${1+i%12}`,pick(parties),`F${i*7}`,(next()<0.6?-1:1)*Math.ceil(next()**4*1e8)/100,pick(['H','L','V'])]}),
 ...expectedOf(places[2]!).map(({year,theme,exclCents},i)=>[year,7,`${year}-07-01`,`B${i}`,'8400 Rijksbijdragen','610 Sociaal domein',`NPLV ${theme.id}`,'Ministerie van BZK','',exclCents/100,''])];
const t=(f:()=>unknown,times=9)=>{let b=1e9;for(let i=0;i<times;i++){const c=process.cpuUsage();const s=performance.now();f();const w=performance.now()-s;const u=process.cpuUsage(c);b=Math.min(b,w,(u.user+u.system)/1000);}return b};
const n=Number(process.argv[2]??100000);
const ledger=make(n); const place=places[2]!; console.log(place.name);
console.log('one text regex', t(()=>ledger.filter(r=>/kansrijk/i.test(String(r[6]))).length).toFixed(1));
console.log('all texts lower includes', t(()=>ledger.filter(r=>r.some(c=>typeof c==='string'&&c.toLowerCase().includes('kansrijk'))).length).toFixed(1));
console.log('all texts regex', t(()=>ledger.filter(r=>r.some(c=>typeof c==='string'&&/kansrijk/i.test(c))).length).toFixed(1));
const cols=readColumns(ledger,'excl') as any; const lines=readLines(ledger,cols.value??cols,undefined) as any; const L=lines.value??lines; const LL=Array.isArray(L)?L:L.lines;
console.log('read', t(()=>readLines(ledger,cols.value??cols,undefined)).toFixed(1));
console.log('names', t(()=>new Names(place,LL)).toFixed(1));
const total=t(()=>{const r=reconcile({ledger,place,basis:'excl',toleranceCents:100}); if(!r.ok) throw new Error(JSON.stringify(r)); tableRows(r.value); return r});
console.log('total', total.toFixed(1));
const r=reconcile({ledger,place,basis:'excl',toleranceCents:100}); if(r.ok){const m=new Map<string,number>(); for(const x of [...r.value.instalments,...r.value.lines]) m.set(x.status,(m.get(x.status)??0)+1); console.log([...m].join(' '), r.value.rest);}
