/** The elements that are no text of an article, by their tags. */
export const tags: Readonly<Record<string, string>> = {
  nav: 'navigation',
  footer: 'foot of the page',
  form: 'form',
  aside: 'aside',
};

/** And by the roles that they bear. */
export const roles: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  contentinfo: 'foot of the page',
  complementary: 'aside',
  search: 'form',
  dialog: 'dialogue',
  alertdialog: 'dialogue',
  toolbar: 'buttons',
  menu: 'navigation',
  tablist: 'navigation',
};

const words = (list: string): RegExp =>
  new RegExp(
    ` (?:${list
      .trim()
      .split(/\s*\n\s*|\s*,\s*/)
      .join('|')}) `,
  );

/** And by the words of their names; the first that fits tells the reason. */
export const parts: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  {
    reason: 'comments',
    pattern: words(
      'comments?, comment (?:list|section|form|area|box|count|wrapper), commenting, disqus(?: thread)?, respond, livefyre, replies, discussion, coral, viafoura, spot im',
    ),
  },
  {
    reason: 'related pieces',
    pattern: words(
      'related\\w*, recirc\\w*, recommend\\w*, read (?:more|next|also)s?, more (?:stories|from|news|articles|on), trending, (?:most )?popular\\w*, most (?:read|viewed|shared|recent), also (?:like|read), outbrain, ob widget, taboola, trc related container, zergnet, revcontent, up next, next (?:article|story|post), prev(?:ious)? (?:article|story|post), post (?:navigation|nav), suggest\\w*, see also, interlude, inline link, story links?, headline (?:list|stack|feed)s?, latest (?:news|stories|posts), link (?:stack|list)s?, river, line clamp',
    ),
  },
  {
    reason: 'newsletter or subscription',
    pattern: words(
      'newsletters?, sign ?up, sign ?in, log ?in, subscri\\w*, email (?:capture|form|signup), opt ?in, paywall, reg ?wall, cta, call to action, lead magnet, membership, donat\\w+, support us, nrplus\\w*, piano\\w*, meter\\w*',
    ),
  },
  {
    reason: 'share buttons',
    pattern: words(
      'shar(?:e|es|ing|er)\\w*, social(?: (?:media )?(?:icons?|links?|buttons?|bar|tools|list|share|sharing|follow|menu|wrapper|nav))?, addthis\\w*, addtoany\\w*, a2a kit, sharedaddy, follow (?:us|me|buttons?), jp post flair',
    ),
  },
  {
    reason: 'about the author',
    pattern: words(
      'author(?: (?:box|bio|info|card|meta|profile|details|description|block|name|link|image|wrap\\w*|container|about|section|flyout|area|content|list|s))?, authors, bylines?, by line, writer, contributors?, about (?:the )?author, vcard, bio, biography, post author, article (?:author|byline)',
    ),
  },
  {
    reason: 'date and place of publication',
    pattern: words(
      'time ?stamps?, datelines?, (?:post|entry|article|story|content|news|blog) (?:meta|info|date|details|metadata|infos|byline|author|time), meta(?: ?data)?, pub(?:lish(?:ed)?)? ?(?:date|info|time)?, dates?, date (?:published|time|posted|modified), posted on, updated, dt updated, read(?:ing)? time, estimated read time, time to read',
    ),
  },
  {
    reason: 'tags and categories',
    pattern: words(
      'tags?, tags? (?:list|cloud|links|container|wrap\\w*|s), tagged, categor(?:y|ies), cat links, topics?(?: list)?, keywords, bread ?crumbs?, crumbs, entry (?:footer|categories|tags), post (?:tags?|categor(?:y|ies)), postinfo, filed under, labels?, kicker, eyebrow, section name',
    ),
  },
  {
    reason: 'navigation',
    pattern: words(
      'nav, navbar, navigation, menus?, sub ?menu, pagination, pager, paging, skip(?: link| to content)?, site header, masthead, global header, page header, topbar, top bar, jump links, table of contents, toc',
    ),
  },
  {
    reason: 'advertisement',
    pattern: words(
      'ads?, adv, advert\\w*, ad (?:container|wrapper|slot|unit|block|box|label|text|zone|break|placeholder), adsense, adsbygoogle, sponsor\\w*, dfp, gpt ad, google ad\\w*, banner, promos?, promo (?:box|block|link|unit)s?, promotion\\w*, wpcnt, wpa, mrec, leaderboard, commercial, affiliate disclaimer, partner\\w*',
    ),
  },
  {
    reason: 'picture gallery',
    pattern: words(
      'slide ?shows?(?: \\w+)?, carousel, galler(?:y|ies) (?:controls?|nav|count|thumbs?|inner|container), thumbnails?, lightbox, control (?:panel|bar)s?(?: \\w+)?, slide count, swiper(?: \\w+)?, resgallery\\w*, hst resgallery, image count',
    ),
  },
  {
    reason: 'for printing or screen readers',
    pattern: words(
      'print (?:only|header|footer|title|version), visible print, d none d print \\w+, d print block, printonly, printable, sr only, screen reader(?: text| only| response)?, visually ?hidden, a11y hidden, assistive text, offscreen, no ?script',
    ),
  },
  {
    reason: 'sidebar',
    pattern: words(
      'side ?bar(?: \\w+)?, right rail, left rail, rail, widgets?, widget area, complementary, tertiary, secondary column',
    ),
  },
  {
    reason: 'player or form',
    pattern: words(
      '(?:audio|video|media|podcast) (?:player|controls?|playlist|meta), player(?: \\w+)?, jw player, playlist, poll, quiz widget, survey, search (?:form|box), login(?: form)?, modal, popup, pop up, overlay, tooltips?, drawer, toast, lightbox',
    ),
  },
  {
    reason: 'note of the publisher',
    pattern: words(
      'copyright\\w*, copy rights?, legal, site footer, page footer, footer, article footer, colophon, syndigate\\w*, syndication, correction policy, trust project, editorial policy, feedback, report (?:error|typo), rating, ratings, votes?, print ?friendly, back to top, to top, cookies?, gdpr, (?:\\w+ )?consent(?: \\w+)?, onetrust, ot sdk \\w+, usercentrics, didomi, privacy, notice bar, alert bar, breaking news, ticker',
    ),
  },
  {
    reason: 'buttons',
    pattern: words(
      'tool ?bar, tools, utility, utilities, buttons?, btns?, actions?, action bar, toggle, dropdown, expand, bookmark, save (?:article|story), font size, text size, listen',
    ),
  },
];
