<?php
// Installs WordPress, and publishes a post for each address as an author who pastes it on a line by itself. Prints the posts.
error_reporting(E_ALL & ~E_DEPRECATED & ~E_WARNING & ~E_NOTICE);
[, $folder, $addresses] = $argv;
$_SERVER['HTTP_HOST'] = 'localhost';
define('WP_INSTALLING', true);
require "$folder/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';
function wp_new_blog_notification() {}
wp_install('Host', 'admin', 'admin@example.org', true, '', 'password');
wp_set_current_user(wp_insert_user(['user_login' => 'author', 'user_pass' => 'password', 'role' => 'author']));
kses_init();
wp_installing(false);
$posts = [];
foreach (json_decode($addresses) as $address) {
  // What the block editor asks when an address is pasted; without an answer the address stays a line of text.
  $request = new WP_REST_Request('GET', '/oembed/1.0/proxy');
  $request->set_query_params(['url' => $address]);
  $answer = rest_do_request($request);
  $block = '<!-- wp:embed ' . json_encode(['url' => $address]) . " -->\n<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\n"
    . "$address\n</div></figure>\n<!-- /wp:embed -->";
  $content = empty($answer->get_data()->html) ? "<p>$address</p>" : $block;
  $id = wp_insert_post(wp_slash(['post_title' => 'Post', 'post_content' => $content, 'post_status' => 'publish']));
  $posts[$address] = home_url("/?p=$id");
}
echo "\n", json_encode($posts);
