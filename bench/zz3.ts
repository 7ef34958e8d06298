const t=(f:()=>unknown,times=12)=>{let b=1e9;for(let i=0;i<times;i++){const c=process.cpuUsage();f();const u=process.cpuUsage(c);b=Math.min(b,(u.user+u.system)/1000);}return b.toFixed(1)};
const cons=Array.from({length:100000},(_,i)=>'xxxxx yyyyy zzzzz qqqqq wwwww 12345 aaaaa bbbbb '+i);
const flat=JSON.parse(JSON.stringify(cons)) as string[];
const classes = Uint8Array.from({ length: 128 }, (_, code) => { const c=String.fromCharCode(code).toLowerCase(); return c>='a'&&c<='z'?c.charCodeAt(0)-96:/\d/.test(c)?27:0;});
const known=new Uint8Array(32768);
function scan(text:string){ let n=0; let before=0; for(let at=0;at<text.length;at++){const code=text.charCodeAt(at); if(code>127) return -1; const kind=classes[code]!; if(kind!==0&&before===0){ n+=known[(kind<<10)]!+1;} before=kind;} return n;}
function roll(text:string){ let n=0; let key=0; const len=text.length; for(let at=0;at<len;at++){const code=text.charCodeAt(at); if(code>127) return -1; const kind=classes[code]!; key=((key<<5)|kind)&0xfffff; if(known[key&32767]===1) n++; } return n;}
const re=/(?:^|[^a-z0-9])(?:org|pro|all|int|arm|sch|gel|pov|deb|vee|wee|res|v[^a-z]|rei|re-|wer|par|s[^a-z]|sen|jon|vve|ve[^a-z]|peu|kle|ear|art|kan|npl|lee|spu|kw|sto|ges|cor|teg|ter|ret|her|rec|rev|ann|gea|btw|bcf|ver|te |bij|aan|vri|ove|voo|tra|jaa|afs|bal|afd|die|dir|sec|tea|clu)/i;
for(const [n,l] of Object.entries({cons,flat})) {
 let s=0;
 console.log(n,'scan',t(()=>{for(const x of l) s+=scan(x)}),'roll',t(()=>{for(const x of l) s+=roll(x)}),'re',t(()=>{for(const x of l) s+=re.test(x)?1:0}),'kansr',t(()=>{for(const x of l) s+=/kansrijk/i.test(x)?1:0}), 'lower', t(()=>{for(const x of l) s+=x.toLowerCase().length}), 'split',t(()=>{for(const x of l) s+=x.split(' ').length}));
}
