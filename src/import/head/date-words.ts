/** What pages in many languages write in front of the day on which something was published. */
const published =
  'published|posted|created|released|issued|issue|edition|date|original|publicad[oa]|publicat|publiziert|veröffentlicht|erschienen|stand|publiée?|publi|pubblicat[oa]|postado|publicera[dt]|publisert|publiceret|offentliggjort|udgivet|julkaistu|birt|gepubliceerd|geplaatst|opublikowano|(?:data )?publikacj[ai]|publikov[aá]n[oé]|vyd[aá]n[oé]|zveřejněno|objavljeno|közzétéve|megjelent|(?:yayınlanma|yayın|giriş|oluşturulma)(?: tarihi)?|paskelbta|publikuota|publicēts|avaldatud|опубликовано|(?:дата )?публикаци[ия]|опубліковано|публікація|објављено|публикуван[ао]|δημοσ(?:ίευση|ιεύτηκε|ιεύθηκε)|diterbitkan|dipublikasikan|(?:تاريخ )?النشر|نُ?شر(?: في)?|פורסם|입력|등록|승인|发布(?:时间|于)?|發布(?:時間)?|公開|掲載|配信|発行';

const updated =
  'updated|modified|edited|changed|atualizad[oa]|actualizad[oa]|actualizat|aktualisiert|geändert|mise? à jour|aggiornat[oa]|modifica(?:t[oa]|d[oa])?|modifiée?|uppdatera[dt]|oppdatert|opdateret|päivitetty|muokattu|uppfært|bijgewerkt|gewijzigd|aktualizacj[ai]|zaktualizowano|aktualizov[aá]n[oé]|upraveno|ažurirano|posodobljeno|frissítve|módosítva|güncelle(?:nme|me|ndi)(?: tarihi)?|atnaujinta|atjaunināts|uuendatud|обновлено|оновлено|ажурирано|обновен[ао]|ενημέρωση|ενημερώθηκε|diperbarui|dikemaskini|cập nhật|(?:آخر )?تحديث|עודכן|(?:최종)?수정|(?:最終|最后)?更新(?:时间|時間|日時)?';

const first = 'first|originally|last|time|zuletzt|sist|senast|sidst|viimeksi|son|ostatnia|laatst|dernière';
const joining = 'on|at|em|am|le|el|il|kl\\.?|den|op|i|la|dne|в|о';

/** Words that say what the day behind them is, with those around them. */
export const dateLabels = new RegExp(
  `(?<![\\p{L}])(?:(?:${first}) )?(?:${published}|${updated})(?: (?:${joining}))?(?![\\p{L}])\\s*[:：]?`,
  'giu',
);

/** The day behind `text` is that of a change. */
export const saysUpdated = (text: string): boolean => change.test(text);

const change = new RegExp(`(?<!cr)(?:${updated})(?![\\p{L}])(?!.*\\bpublished\\b)`, 'iu');

/** “Posted on”, “Giriş Tarihi:”: a line that says only what the day below it is. */
export const isDateLabel = (text: string): boolean =>
  text.trim() !== '' && text.replace(dateLabels, '').trim() === '';

const units =
  '(?:sec|min|hour|hr|day|week|month|year|minut|stund|tag|woche|monat|jahr|heure|jour|semaine|mois|an|hora|día|dia|semana|mes|ano|año|uur|uren|dag|dagen|maand|jaar|tim|time|timme|uge|måned|vecka|månad|tunti|päiv|viikko|godzin|dni|dzień|tydzień|hodin|dn|saat|dakika|gün|час|минут|хвилин|годин|день|дня|дней|днів|or[ae]|giorn|settiman|jam|menit|hari|giờ|phút|ngày|ώρ|λεπτ|ημέρ|valand|stund)\\p{L}*';

/** Told from when the page was read, in the ways in which languages say “2 hours ago”. */
export const agoForms: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\d])(?:about |over )?(?:\\d+|an?|one|two|three) ?${units} (?:ago|geleden|sedan|siden|sitten|temu|önce|назад|тому|fa|lalu|yang lalu|trước|atrás)(?![\\p{L}])`,
    'giu',
  ),
  new RegExp(
    `(?:(?<![\\p{L}])|(?<=\\p{Ll})(?=vor ))(?:vor|hace|il y a|há|acum|před|πριν(?: από)?|منذ|fa) (?:\\d+|einem|einer|une?|una?) ?(?:${units}|\\p{L}+)`,
    'giu',
  ),
  /(?<=\p{Ll} )\d+ (?:hours?|hrs?|min(?:ute)?s?|days?)$/giu,
  /\d+ ?(?:分钟|小时|天|時間|分|日|분|시간|일) ?(?:前|전)/gu,
];
