import { performance } from 'node:perf_hooks';
import { Names } from '../src/reconcile/match/naming';
import { places } from '../src/schemes/names/places';
const place=places[2]!;
const t=(f:()=>unknown,times=9)=>{let b=1e9;for(let i=0;i<times;i++){const c=process.cpuUsage();const s=performance.now();f();const w=performance.now()-s;const u=process.cpuUsage(c);b=Math.min(b,w,(u.user+u.system)/1000);}return b};
const mk=(d:(i:number)=>string,a='',c='')=>Array.from({length:100000},(_,i)=>({index:i,theme:'',description:d(i),account:a,costCentre:c,document:'',year:2024} as any));
const txt=mk(i=>'xxxxx yyyyy zzzzz qqqqq wwwww 12345 aaaaa bbbbb '+i);console.log('includes',t(()=>txt.filter(x=>x.description.includes('kansrijk')).length),'regex',t(()=>txt.filter(x=>/kansrijk/i.test(x.description)).length));
for(const [n,l] of Object.entries({
 empty:mk(()=>''), plain:mk(i=>'xxxxx yyyyy zzzzz qqqqq wwwww 12345 aaaaa bbbbb '+i), bank:mk(()=>'', '1010 BNG Bank'), sub:mk(()=>'','4400 Subsidies'), part:mk(i=>'Uitkering Participatiewet '+i), real:mk(i=>`Factuur ${i} energie periode 3`), nplv: mk(i=>`NPLV school ${i}`),
})) console.log(n, t(()=>new Names(place,l)).toFixed(1));
