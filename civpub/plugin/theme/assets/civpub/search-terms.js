/* Cuts a query into terms by the rules of civpub/search/terms.py, by which the texts were cut. */

const HAN = "\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3fffd}";
const RUN = new RegExp(`[${HAN}]+|[0-9a-z\\u00c0-\\u1fff\\u3040-\\u30ff\\u3130-\\u318f\\uac00-\\ud7af]+`, "gu");
const IS_HAN = new RegExp(`^[${HAN}]`, "u");
const DAY = /(^|\D)((?:19|20)\d\d)[-./](\d{1,2})[-./](\d{1,2})(?!\d)/g;
const LONGEST = 100;
const MOST_TERMS = 6;
/* Words a question is put in and an answer is not. */
const ASKING = /请问|怎么办|怎么样|怎么|如何|什么时候|什么|哪里|哪儿|在哪|有没有|有多少|是不是|能不能|[的了吗呢吧]/gu;
/* Characters of the traditional script that turn up in a community's words, and how they are written here. */
const TRADITIONAL = "區区樓楼電电話话號号龍龙陽阳陳陈張张劉刘楊杨趙赵黃黄吳吴孫孙馬马鄧邓許许葉叶蘇苏盧卢蔣蒋賈贾閻阎馮冯榮荣譽誉獎奖義义務务動动態态聞闻書书議议倡倡環环衛卫垃垃類类燈灯車车場场門门園园圖图館馆學学習习護护醫医藥药療疗線线開开關关閉闭維维護护線线廠厂舊旧機机長长節节慶庆國国愛爱勞劳貼贴錢钱費费繳缴納纳業业員员隊队團团縣县鎮镇鄉乡層层單单雙双鄰邻裡里衆众眾众聯联絡络實实現现還还過过進进這这選选舉举評评點点熱热凈净淨净綠绿樹树養养犬犬貓猫遲迟報报銷销銀银齡龄爺爷奶奶兒儿歲岁體体檢检聽听視视語语讀读寫写記记認认識识證证詢询諮咨";
/* What people say, and what it is called where it is written down. */
const ALSO = [
  ["养狗", "养犬"], ["遛狗", "养犬"], ["狗", "犬"], ["电瓶车", "电动"], ["电动车", "电动自行车"],
  ["车位", "停车"], ["打针", "疫苗"], ["献血", "采血"], ["种树", "植树"], ["骗子", "诈骗"], ["诈骗", "反诈"],
  ["居委会", "社区"], ["投诉", "意见"], ["举报", "意见"], ["表扬", "光荣榜"], ["红榜", "光荣榜"], ["好人榜", "身边好人"],
  ["志愿者", "志愿"], ["义工", "志愿者"], ["上坟", "祭扫"], ["扫墓", "祭扫"], ["结婚", "婚事"], ["彩礼", "婚事"],
  ["停电", "断电"], ["账目", "收支"], ["敬老", "老人"], ["吃饭", "食堂"], ["着火", "消防"], ["火灾", "消防"]
];
const SIMPLE = new Map();
for (let at = 0; at + 1 < TRADITIONAL.length; at += 2) SIMPLE.set(TRADITIONAL[at], TRADITIONAL[at + 1]);

/* Returns text without what readers do not tell apart: width, case, accents. */
export function folded(text) {
  const plain = text.normalize("NFKC").toLowerCase();
  return /[\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff]/.test(plain)
    ? plain.normalize("NFD").replace(/[\u0300-\u036f]/g, "").normalize("NFC")
    : plain;
}

/* Returns the query in other words, for when it finds nothing as it is. */
export function reworded(query) {
  const typed = query.slice(0, LONGEST);
  return ALSO.filter(([said]) => typed.includes(said)).map(([said, written]) => typed.replace(said, written));
}

/* Returns what a query asks for: its words, all of it without spaces, the terms to be found, others to fall back on, a year. */
export function read(query) {
  const simple = folded(query.slice(0, LONGEST)).replace(/./gu, (sign) => SIMPLE.get(sign) || sign).trim();
  const typed = simple.replace(DAY, (all, before, year, month, day) => `${before}${year}年${+month}月${+day}日`);
  let year = "";
  let rest = typed.replace(/(^|\D)((?:19|20)\d\d)(?!\d)\s*年?/gu, (all, before, found) => {
    year = year || found;
    return `${before} `;
  });
  if (!rest.match(RUN)) [rest, year] = [typed.replace(/年$/, ""), ""];
  rest = rest.replace(/(\d+)[-–—](?=\d)/g, "$1");
  const asked = rest.replace(ASKING, " ");
  let words = (asked.match(RUN) ? asked : rest).match(RUN) || [];
  if (words.some((word) => Array.from(word).length > 1)) words = words.filter((word) => !isSingleHan(word));
  const terms = unique(words.flatMap(apart)).slice(0, MOST_TERMS);
  const near = unique(words.flatMap(pairs)).slice(0, MOST_TERMS + 2);
  return { words: unique(words), phrase: rest.replace(/\s/g, ""), terms, near, year };
}

/* Returns the number that stands for a term in the index. */
export function place(term) {
  const signs = Array.from(term);
  return (signs[0].codePointAt(0) * 31 + (signs.length > 1 ? signs[1].codePointAt(0) : 0)) % 4096;
}

/* Splits a word into as few pairs as cover it: 柳岸苑 into 柳岸 and 岸苑, 消防安全 into 消防 and 安全. */
function apart(word) {
  const signs = Array.from(word);
  if (!IS_HAN.test(word) || signs.length < 3) return [signs.slice(0, 40).join("")];
  const found = [];
  for (let at = 0; at + 1 < signs.length; at += 2) found.push(signs[at] + signs[at + 1]);
  if (signs.length % 2) found.push(signs[signs.length - 2] + signs[signs.length - 1]);
  return found;
}

function pairs(word) {
  const signs = Array.from(word);
  if (!IS_HAN.test(word) || signs.length < 3) return [word];
  return signs.slice(1).map((sign, at) => signs[at] + sign);
}

function isSingleHan(word) {
  return IS_HAN.test(word) && Array.from(word).length === 1;
}

function unique(items) {
  return Array.from(new Set(items));
}
