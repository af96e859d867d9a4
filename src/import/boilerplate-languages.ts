import type { Phrase } from './boilerplate.ts';

/** What pages say to every reader in German, French, Spanish, Portuguese, Italian, Dutch and Polish. */
export const otherPhrases: readonly Phrase[] = [
  {
    reason: 'link to another page',
    words: 30,
    pattern:
      /^[^\p{L}\d]*(?![^:]*\.$)(?:lesen sie (?:auch|hierzu|dazu|mehr|weiter)|lies auch|auch interessant|mehr (?:zum thema|dazu|aus)|(?:das )?könnte (?:sie|dich|ihnen) (?:auch )?(?:interessieren|gefallen)|weitere (?:beiträge|artikel|themen|meldungen|nachrichten)|zum weiterlesen|siehe auch|(?:à )?lire (?:aussi|également|la suite)|voir aussi|sur le même (?:sujet|thème)|(?:le|te) puede interesar|(?:lea|lee|leer|vea|ver|mira|mire) (?:también|más|además)|más (?:información|noticias) (?:en|sobre)|leia (?:também|mais)|veja (?:também|mais)|leggi anche|lees (?:ook|verder)|(?:mehr|mira|mire|lee|lea|vea|ver|además|ouça|assista)(?= ?:)|czytaj (?:także|też|więcej|również)|zobacz (?:także|też|również))(?![\p{L}])/iu,
  },
  {
    reason: 'share buttons',
    words: 12,
    pattern:
      /^[^\p{L}\d]*(?:(?:den |diesen )?(?:artikel|beitrag|seite) (?:teilen|drucken|empfehlen|versenden|merken)|möchten sie den artikel teilen|(?:teilen|tweeten|twittern|drucken|merken|vorlesen|partager|imprimer|compartir|imprimir|compartilhar|condividi|stampa|delen|udostępnij|drukuj)(?: (?:auf|auf|sur|en|no|su|op|na|via|per|this|cet article|esta nota) ?[\p{L} ]*)?|auf (?:facebook|twitter|whatsapp|x|xing|linkedin) teilen|kopieren|link kopieren|artikel anhören)[^\p{L}\d]*$/iu,
  },
  {
    reason: 'comment box',
    words: 30,
    pattern:
      /^[^\p{L}\d]*(?:\d+ )?(?:kommentare?(?: \(?\d+\)?)?|(?:schreib(?:e|en sie)?|hinterlasse(?:n sie)?) (?:einen|deinen|ihren) kommentar|kommentar (?:schreiben|verfassen|hinterlassen|abschicken)|d?eine e-?mail-?adresse wird nicht veröffentlicht|(?:laisser|poster|écrire) un commentaire|commentaires?(?: \(?\d+\)?)?|votre adresse (?:e-?mail|de messagerie) ne sera pas publiée|(?:deja|dejar|escribe) (?:un|una|tu) (?:comentario|respuesta)|comentarios?(?: \(?\d+\)?)?|tu dirección de correo electrónico no será publicada|lascia un commento|leggi i commenti|(?:voir|lire) les commentaires|kommentieren|ver comentarios|deixe (?:um|seu) comentário|dodaj komentarz)(?![\p{L}])/iu,
  },
  {
    reason: 'newsletter sign-up',
    words: 40,
    pattern:
      /newsletter.{0,60}(?:abonnieren|anmelden|bestellen|registrieren|erhalten|inscri|abonn|suscr|regístr|iscriv|assine|zapisz)|(?:abonnieren|anmelden|inscri|abonnez|suscríb|iscrivi|assine|zapisz).{0,60}newsletter|^[^\p{L}\d]*(?:hazte (?:miembro|socio)|(?:article )?réservé aux abonnés$|suscríbete|abonnez-vous|jetzt (?:abonnieren|registrieren|anmelden|weiterlesen)|bereits abonnent)/iu,
  },
  {
    reason: 'follow us',
    words: 40,
    pattern:
      /^[^\p{L}\d]*(?:folg(?:e|en sie) (?:uns|mir)|suivez-nous|síguenos|siga-nos|seguici|volg ons|únete (?:a|desde))(?![\p{L}])/iu,
  },
  {
    reason: 'advertisement',
    words: 6,
    pattern:
      /^[^\p{L}\d]*(?:anzeige|werbung|publicité|publicidad|publicidade|pubblicità|la suite après cette publicité|advertentie|reklama)[^\p{L}\d]*$/iu,
  },
  {
    reason: 'navigation',
    words: 6,
    pattern:
      /^[^\p{L}\d]*(?:zurück(?: (?:zur?|nach) [\p{L}]+)?|nach oben|weiter|weiterlesen|startseite|mehr (?:lesen|erfahren|anzeigen)|retour(?: (?:à|en) [\p{L} ’']+)?|accueil|haut de page|lire plus|volver|inicio|leer más|torna su|terug|powrót|inhalt(?:sverzeichnis)?)[^\p{L}\d]*$/iu,
  },
  {
    reason: 'reading time or player',
    words: 8,
    pattern:
      /^[^\p{L}\d]*(?:lesezeit|lesedauer|temps de lecture|lecture en \d|\d+ minuten lesezeit|tiempo de lectura|tempo di lettura|leestijd)(?![\p{L}])/iu,
  },
  {
    reason: 'cookies and terms',
    words: 60,
    pattern:
      /(?:wir (?:nutzen|verwenden)|diese (?:web)?site (?:nutzt|verwendet)|nous utilisons|ce site utilise|utilizamos|este sitio (?:usa|utiliza)|questo sito utilizza) (?:des |las )?cookies/iu,
  },
  {
    reason: 'copyright line',
    words: 40,
    pattern:
      /^[^\p{L}\d]*(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone|materiał chroniony prawem)/iu,
  },
  {
    reason: 'consent to embedded content',
    words: 70,
    pattern:
      /^(?:empfohlener (?:redaktioneller|externer) inhalt|externer inhalt)$|^an dieser stelle (?:finden sie|findest du|befindet sich|steht) .{0,80}\bexterne[nr]? inhalt|(?:einverstanden|zustimm\p{L}*|erlauben).{0,60}externe[nr]? inhalte?|^(?:um (?:diesen|externe) inhalte?.{0,40}(?:anzuzeigen|zu sehen)|pour (?:afficher|voir|visionner) (?:ce contenu|cette vidéo)|ce contenu (?:est bloqué|n['’]est pas disponible)|para (?:ver|visualizar) este conteúdo)/iu,
  },
  {
    reason: 'call for support',
    words: 40,
    pattern:
      /^(?:hat ihnen dieser artikel gefallen|unterstützen sie (?:uns|unsere)|soutenez(?:-nous| notre)|apóyanos|apoya nuestro)(?![\p{L}])/iu,
  },
  {
    reason: 'subscription line',
    words: 30,
    pattern:
      /^il vous reste [\d.,]+ ?% de cet article|^la suite est réservée aux abonnés|^(?:cet article est )?réservée? aux abonnés|^(?:weiterlesen|dieser artikel ist nur) (?:mit|für) (?:\p{L}+-?)?(?:abo|abonnenten)|^artículo (?:solo|exclusivo) para su[bs]scriptores|^pozostało (?:jeszcze )?\d+ ?% (?:treści|artykułu)/iu,
  },
];
